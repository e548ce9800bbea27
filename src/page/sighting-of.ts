import type {ConversationRef} from '../domain/conversation';
import type {Sighting} from '../domain/sighting';
import {couldBeAboutHiring} from '../reading/notice';
import type {OpenConversation} from '../webmail/webmail';

/** What the worker is told of an open conversation; undefined where nothing in it hints at hiring: then it is mentioned to nobody. */
export function sightingOf(
  open: OpenConversation,
  conversation: ConversationRef,
  known: boolean,
): Sighting | undefined {
  if (!known && !couldBeAboutHiring(wordsOf(open))) return;
  return {
    conversation,
    subject: open.subject,
    complete: open.complete,
    messages: open.messages.map(({key, from, to, at, body, text, attachments, draft}) => ({
      key,
      from,
      to,
      at,
      body,
      text,
      attachments,
      draft,
    })),
  };
}

/** Changes exactly when the worker could learn something new. Holds no mail text. */
export const signatureOf = ({conversation, complete, messages}: Sighting): string =>
  [
    conversation.account,
    conversation.key,
    complete,
    ...messages.map(({key, at, body, text, draft}) => `${key}.${at}.${body}.${text.length}.${draft}`),
  ].join(' ');

const wordsOf = ({subject, messages}: OpenConversation): string =>
  `${subject}\n${messages.map(({text}) => text).join('\n')}`;
