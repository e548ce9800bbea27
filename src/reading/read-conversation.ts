import type {Instant, TimeZone} from '../domain/instant';
import type {ConversationReading, MessageReading} from '../domain/reading';
import {bodyCap, lineCap, messageCap, type SeenMessage, type Sighting} from '../domain/sighting';
import {readFacts} from './facts/read-facts';
import {readKind} from './kinds/read-kind';
import {readManner} from './manner';
import {prepareText} from './message-text';

export interface ReadingContext {
  timeZone: TimeZone;
  country?: string | null;
  region?: string | null;
}

type DatedMessage = SeenMessage & {at: Instant};

/**
 * All that a conversation says, oldest message first. Messages that are loaded are read anew; of the others what `known` has is kept.
 * The user's unsent drafts are left out, and so is what lies beyond the caps: the newest messages, the first characters of a body.
 */
export function readConversation(
  sighting: Sighting,
  context: ReadingContext,
  known?: ConversationReading,
): ConversationReading {
  const messages: MessageReading[] = [];
  const account = sighting.conversation.account.toLowerCase();
  for (const entry of inOrder(readable(sighting).slice(-messageCap), known?.messages ?? []))
    messages.push('text' in entry ? readMessage(entry, messages, sighting.subject, account, context) : entry);
  return {
    conversation: {...sighting.conversation, account},
    subject: sighting.subject.slice(0, lineCap),
    messages,
    complete: sighting.complete,
  };
}

/** Those whose text is here and whose time is known, at least from a neighbour: one without can be put in no order. */
function readable(sighting: Sighting): DatedMessage[] {
  const times = sighting.messages.map(message => message.at);
  return sighting.messages.flatMap((message, index) => {
    const at = times[index] ?? times.slice(0, index).findLast(isTime) ?? times.slice(index).find(isTime);
    const loaded = message.body === 'loaded' || message.body === 'clipped';
    return loaded && !message.draft && isTime(at) ? [{...message, at}] : [];
  });
}

const isTime = (at: Instant | null | undefined): at is Instant => typeof at === 'number';

function inOrder(
  seen: readonly DatedMessage[],
  known: readonly MessageReading[],
): (DatedMessage | MessageReading)[] {
  const keys = new Set(seen.map(keyOf));
  // A message first seen without an id is known by its time until the webmail gives it one.
  const standIns = new Set(seen.map(({at}) => standIn(at)));
  const kept = known.filter(({key}) => !keys.has(key) && !standIns.has(key));
  return [...kept, ...seen].sort((one, other) => one.at - other.at);
}

const standIn = (at: Instant): string => `at:${at}`;
const keyOf = (message: DatedMessage): string => message.key ?? standIn(message.at);

function readMessage(
  message: DatedMessage,
  earlier: readonly MessageReading[],
  subject: string,
  account: string,
  {timeZone, country = null, region = null}: ReadingContext,
): MessageReading {
  const own = message.own ?? message.from?.address?.toLowerCase() === account;
  const text = prepareText(subject.slice(0, lineCap), message.text.slice(0, bodyCap));
  const kind = readKind({text, message, account, own, earlier});
  const facts = readFacts({
    text,
    message,
    at: message.at,
    account,
    kind,
    earlier,
    subject: subject.slice(0, lineCap),
    timeZone,
    country,
    region,
    own,
  });
  const manner = readManner(text, message.from?.name ?? null);
  return {
    key: keyOf(message),
    at: message.at,
    own,
    from: message.from,
    to: message.to,
    ...kind,
    ...facts,
    ...manner,
  };
}
