import type {Action} from '../../../domain/action';
import {type ConversationRef, conversationId} from '../../../domain/conversation';
import type {Instant} from '../../../domain/instant';
import type {MessageReading} from '../../../domain/reading';
import {linksOf} from '../../links';
import type {ActionRow, ConversationRow, SentRow} from '../../store/rows';

/** One conversation with everything that is known, said and sent in it: the unit of a backup. Says nothing twice. */
export interface BackupRecord {
  conversation: ConversationRef;
  subject: string;
  complete: boolean;
  seenAt: Instant;
  home: string | null;
  news: ConversationRow['news'];
  messages: MessageReading[];
  told: {id: string; action: Action; said?: ActionRow['said'] & object}[];
  sent: Omit<SentRow, 'conversation'>[];
}

/** The truth of one conversation as the store holds it. */
export interface Truth {
  row: ConversationRow;
  actions: ActionRow[];
  sent: SentRow[];
}

export function recordOf({row, actions, sent}: Truth): BackupRecord {
  const {reading, seenAt, home, news} = row;
  const {conversation, subject, complete, messages} = reading;
  return {
    conversation,
    subject,
    complete,
    seenAt,
    home,
    news,
    messages,
    told: actions.map(({id, action, said}) => ({id, action, ...(said ? {said} : {})})),
    sent: sent.map(({conversation: _, ...letter}) => letter),
  };
}

/** The rows that a record becomes; to which application it belongs is worked out anew. */
export function truthOf(record: BackupRecord, revision: number): Truth {
  const {conversation, subject, complete, seenAt, home, news, messages, told, sent} = record;
  const id = conversationId(conversation);
  const reading = {conversation, subject, complete, messages};
  return {
    row: {
      id,
      reading,
      seenAt,
      home,
      news,
      links: linksOf(reading),
      application: null,
      revision,
    },
    actions: told.map(({id: action, ...rest}) => ({id: action, anchor: id, ...rest})),
    sent: sent.map(letter => ({...letter, conversation: id})),
  };
}
