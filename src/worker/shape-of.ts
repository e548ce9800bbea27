import {organisationOf} from '../applications/organisation';
import {plainLetters} from '../applications/plain-letters';
import type {ConversationReading, MessageReading} from '../domain/reading';
import {prepareText} from '../reading/message-text';
import type {ActionRow} from './store/rows';
import {textHash} from './word-hashes';

/** What a shape is taken of: a conversation, or a row of a list. */
interface Shaped {
  subject: string;
  messages: readonly Pick<MessageReading, 'own' | 'from'>[];
}

/**
 * A salted hash of who wrote and what kind of subject it has: the sender's house (the whole address at a provider that serves everybody) and
 * the subject's words without its numbers. Null where nobody else wrote. Tells two alike without keeping a word of either.
 */
export function shapeOf({subject, messages}: Shaped, salt: number): number | null {
  const address = messages.find(({own, from}) => !own && from?.address)?.from?.address?.toLowerCase();
  if (!address) return null;
  const words = plainLetters(prepareText(subject, '').subject)
    .replace(/\p{N}+/gu, '#')
    .split(/[^\p{L}#]+/u)
    .filter(word => word !== '');
  return textHash(`${organisationOf(address) ?? address} ${words.join(' ')}`, salt);
}

/** An action as it is kept with that conversation: "not about an interview" remembers what others like it have in common. */
export function withShape(row: ActionRow, reading: ConversationReading, salt: number): ActionRow {
  const shape = row.action.did === 'not-interview' ? shapeOf(reading, salt) : null;
  return shape === null ? row : {...row, shape};
}
