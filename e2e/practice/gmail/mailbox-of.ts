import type {Conversation, Message} from '../correspondence/conversation';
import {bodyOf} from '../correspondence/markup';
import {idAt} from './ids';
import type {Mail, Thread} from './setup';

/** A conversation as Gmail keeps it: everything has an id that tells when it arrived. */
export function threadOf(conversation: Conversation, zone: string): Thread {
  const mails = conversation.messages.map((message, index) => mailOf(conversation, message, index, zone));
  return {
    key: conversation.key,
    id: mails[0]?.id ?? null,
    local: null,
    subject: conversation.subject,
    labels: conversation.labels,
    mails,
  };
}

function mailOf({key, messages}: Conversation, message: Message, index: number, zone: string): Mail {
  // Mail takes a moment to arrive.
  const arrived = message.at + 1_000 + ((index * 7_919 + key.length * 613) % 9_000);
  return {
    id: idAt(arrived, `${key}/${index}`),
    local: null,
    from: message.from,
    to: message.to,
    cc: message.cc ?? [],
    at: message.at,
    snippet: snippetOf(message),
    body: bodyOf(messages, index, zone),
    attachments: message.attachments ?? [],
    unread: message.unread ?? false,
    clipped: message.clipped ?? false,
  };
}

/** The first words as a list shows them. */
export const snippetOf = ({preheader, text}: Pick<Message, 'preheader' | 'text'>): string =>
  [preheader ?? '', text].join(' ').replace(/\s+/g, ' ').trim().slice(0, 200);
