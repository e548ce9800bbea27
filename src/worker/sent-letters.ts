import {minute} from '../domain/instant';
import type {ConversationReading, MessageReading} from '../domain/reading';
import type {SeenMessage} from '../domain/sighting';
import type {SentRow} from './store/rows';
import {likeness, wordHashes} from './word-hashes';

/** A sending is told the moment Send is pressed; the webmail's own time of the message may differ by its undo delay and its clock. */
const tolerance = 10 * minute;
const alike = 0.5;

/**
 * The reading with the letters that were sent from here and that the page has not shown yet, so that a letter counts at once and counts
 * once: one whose message is there is left to that message. What it does is what the letter it began as is for.
 */
export function withSentLetters(reading: ConversationReading, sent: readonly SentRow[]): ConversationReading {
  const shownFor = new Map<string, SentRow>();
  const missing = sent
    .filter(({certainty}) => certainty !== 'revoked')
    .filter(letter => {
      const shown = messageOf(letter, reading.messages, shownFor);
      if (shown) shownFor.set(shown.key, letter);
      return !shown;
    })
    .map(({message}) => message);
  if (missing.length === 0 && shownFor.size === 0) return reading;
  const known = reading.messages.map(message => withPurpose(message, shownFor.get(message.key)));
  return {...reading, messages: [...known, ...missing].sort((one, other) => one.at - other.at)};
}

const withPurpose = (message: MessageReading, letter: SentRow | undefined): MessageReading =>
  letter?.letter && letter.message.purpose !== 'other'
    ? {...message, purpose: letter.message.purpose}
    : message;

function messageOf(
  letter: SentRow,
  messages: readonly MessageReading[],
  taken: ReadonlyMap<string, unknown>,
): MessageReading | undefined {
  const free = messages.filter(({key, own}) => own && !taken.has(key));
  return (
    free.find(({key}) => key === letter.shownAs) ??
    (letter.shownAs === null ? free.find(({at}) => Math.abs(at - letter.at) <= tolerance) : undefined)
  );
}

/** The sent letters of a conversation, each with the key of the message the page now shows for it, where the words agree. */
export function recognised(
  sent: readonly SentRow[],
  seen: readonly SeenMessage[],
  account: string,
  salt: number,
): SentRow[] {
  const own = seen
    .filter(message => message.own ?? message.from?.address?.toLowerCase() === account.toLowerCase())
    .filter(({draft, key, text}) => !draft && key !== null && text !== '')
    .map(({key, text}) => ({key, hashes: wordHashes(text, salt)}));
  const taken = new Set(sent.map(({shownAs}) => shownAs));
  return sent.map(letter => {
    if (letter.shownAs !== null) return letter;
    const message = own.find(
      ({key, hashes}) => !taken.has(key) && likeness(hashes, letter.wordHashes) >= alike,
    );
    if (!message) return letter;
    taken.add(message.key);
    return {...letter, shownAs: message.key};
  });
}

/**
 * A letter that was only probably sent is given up once the whole conversation is shown, some time later, and it is not there.
 */
export function isDisproved(letter: SentRow, reading: ConversationReading, now: number): boolean {
  return (
    letter.certainty === 'probably' &&
    letter.shownAs === null &&
    reading.complete &&
    now - letter.at > tolerance &&
    !reading.messages.some(({own, at}) => own && Math.abs(at - letter.at) <= tolerance)
  );
}
