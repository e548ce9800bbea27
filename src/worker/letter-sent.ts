import type {Card, MailSent} from '../contract';
import {type ConversationRef, conversationId} from '../domain/conversation';
import type {OwnPurpose} from '../domain/kind';
import type {MessageReading} from '../domain/reading';
import type {Result} from '../domain/result';
import {purposeOfLetter} from '../letters/purpose-of-letter';
import {cardOf} from './card-of';
import type {Moment} from './derive';
import {momentOf} from './moment';
import type {Ports, Rooms} from './ports';
import {rederiveAround} from './rederive';
import type {ConversationRow} from './store/rows';
import {wordHashes} from './word-hashes';

/** The user sent a mail: what it does counts at once. Told twice for one sending, it counts once. */
export async function letterSent(mail: MailSent, ports: Ports): Promise<Result<Card | null>> {
  const {rooms, memory} = ports;
  const moment = await momentOf(ports);
  const id = conversationId(mail.conversation);
  return memory.change(async rows => {
    const conversation = await rows.conversation(id);
    if (!conversation) return null;
    const known = await rows.sent(mail.sending);
    if (!known) {
      await rows.putSent({
        id: mail.sending,
        conversation: id,
        at: moment.now,
        letter: mail.letter,
        certainty: mail.certainty,
        wordHashes: wordHashes(mail.text, (await rows.stamp())?.salt ?? 0),
        message: messageOf(mail, conversation, rooms, moment),
        shownAs: null,
      });
      await rederiveAround(rows, [id], rooms, moment);
    } else if (known.certainty === 'probably' && mail.certainty === 'confirmed')
      await rows.putSent({...known, certainty: 'confirmed'});
    return cardOf(rows, mail.conversation, rooms, moment);
  });
}

/** A sending was undone, before or after it was told; a late word of the same sending does not bring it back. */
export async function sendUndone(
  sending: string,
  conversation: ConversationRef,
  ports: Ports,
): Promise<Result<Card | null>> {
  const {rooms, memory} = ports;
  const moment = await momentOf(ports);
  return memory.change(async rows => {
    const letter = await rows.sent(sending);
    if (letter?.conversation === conversationId(conversation) && letter.certainty !== 'revoked') {
      await rows.putSent({...letter, certainty: 'revoked'});
      const row = await rows.conversation(letter.conversation);
      if (row && letter.shownAs !== null) {
        const messages = row.reading.messages.filter(({key}) => key !== letter.shownAs);
        await rows.putConversations([{...row, reading: {...row.reading, messages}}]);
      }
      await rederiveAround(rows, [letter.conversation], rooms, moment);
    }
    return cardOf(rows, conversation, rooms, moment);
  });
}

/** The mail read like any other own message of its conversation; the letter it began as decides what it does. */
function messageOf(mail: MailSent, {reading}: ConversationRow, rooms: Rooms, moment: Moment): MessageReading {
  const {conversation, sending, to, text} = mail;
  const key = `sending:${sending}`;
  const seen = {
    key,
    from: {name: null, address: conversation.account},
    to,
    at: moment.now,
    body: 'loaded' as const,
    text,
    attachments: [],
    draft: false,
    own: true,
  };
  const {timeZone, country, region} = moment.settings;
  const context = {timeZone, country, region};
  const sighting = {conversation, subject: reading.subject, complete: false, messages: [seen]};
  const message = rooms.readConversation(sighting, context, reading).messages.find(one => one.key === key);
  if (!message) throw new Error('A loaded own message was not read');
  return {...message, purpose: purposeOf(message.purpose, mail.letter)};
}

/** What the letter is for that the mail began as; where it began as none, what its words say. */
function purposeOf(read: OwnPurpose | null, letter: string | null): OwnPurpose {
  const meant = letter === null ? null : purposeOfLetter(letter);
  return meant === null || meant === 'other' ? (read ?? 'other') : meant;
}
