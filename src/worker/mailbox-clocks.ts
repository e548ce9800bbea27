import {type ConversationRef, conversationId} from '../domain/conversation';
import {type Instant, minute} from '../domain/instant';
import type {SeenMessage} from '../domain/sighting';
import type {KeptValues} from './kept-values';
import type {SentRow} from './store/rows';

/**
 * A page that shows times says of which zone only by chance: they are taken for the browser's, unless two letters sent from here, whose
 * time is known, stand there under times that differ by the same. Then the mailbox is ahead of the browser by that much.
 */
export type ClockAhead = (of: ConversationRef) => number;

/** Zones differ by whole quarters of an hour, and a letter leaves within a few minutes. */
const quarter = 15 * minute;
const delay = 5 * minute;

const key = 'mailboxClocks';
const mailbox = ({webmail, account}: ConversationRef): string => conversationId({webmail, account, key: ''});

/** What is proven of every mailbox, in milliseconds; 0: nothing. */
export async function readClocks(local: KeptValues): Promise<ClockAhead> {
  const kept = await readKept(local);
  return of => {
    const [one = 0, other = 0] = kept[mailbox(of)] ?? [];
    return one === other ? one * quarter : 0;
  };
}

/** Learns from letters that a page was just seen to show, by the time it showed them under. */
export async function noteClock(
  of: ConversationRef,
  letters: readonly SentRow[],
  shown: readonly SeenMessage[],
  local: KeptValues,
): Promise<void> {
  const news = letters.flatMap(({shownAs, at}) => {
    const message = shown.find(one => one.key === shownAs && shownAs !== null);
    return message?.at == null ? [] : (quartersBetween(message.at, at) ?? []);
  });
  if (news.length === 0) return;
  const kept = await readKept(local);
  const before = kept[mailbox(of)] ?? [];
  const newest = [...before, ...news].slice(-2);
  if (newest.every(one => one === 0) && before.every(one => one === 0)) return;
  await local.set({[key]: {...kept, [mailbox(of)]: newest}});
}

function quartersBetween(shown: Instant, sent: Instant): number | null {
  const quarters = Math.round((shown - sent) / quarter);
  return Math.abs(shown - sent - quarters * quarter) <= delay ? quarters : null;
}

async function readKept(local: KeptValues): Promise<Record<string, number[]>> {
  const {[key]: kept} = await local.get([key]);
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, number[]>) : {};
}
