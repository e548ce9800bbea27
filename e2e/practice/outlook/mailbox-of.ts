import type {Conversation, Correspondent, Message} from '../correspondence/conversation';
import {bodyOf} from '../correspondence/markup';
import {idOf} from './ids';
import type {Folder, Mail, Thread} from './setup';

/** A conversation as Outlook keeps it: each message in a folder of its own, and a conversation is what they have in common. */
export function threadOf(
  conversation: Conversation,
  me: Correspondent,
  kind: 'personal' | 'work',
  zone: string,
): Thread {
  const {key, subject, messages, labels} = conversation;
  const received: Folder = labels.includes('inbox')
    ? 'inbox'
    : labels.includes('spam')
      ? 'junkemail'
      : 'archive';
  return {
    key,
    id: idOf('conversation', kind, key),
    subject,
    mails: messages.map((message, index) => ({
      id: idOf('message', kind, `${key}/${index}`),
      ...plainPartsOf(message),
      body: bodyOf(messages, index, zone),
      folder: message.from.address === me.address ? 'sentitems' : received,
    })),
  };
}

/** What a mail has without its history, its id and its place. */
export const plainPartsOf = (message: Message): Omit<Mail, 'id' | 'body' | 'folder'> => ({
  from: message.from,
  to: message.to,
  cc: message.cc ?? [],
  at: message.at,
  snippet: snippetOf(message),
  attachments: message.attachments ?? [],
  unread: message.unread ?? false,
});

/** The first words as a list shows them; senders' systems fill the rest of a short line with nothing. */
const snippetOf = ({preheader, text}: Message): string =>
  [preheader ? `${preheader}${' \u034f\u200c'.repeat(6)}` : '', text]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 255);
