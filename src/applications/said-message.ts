import {conversationId} from '../domain/conversation';
import type {ConversationReading, MessageReading} from '../domain/reading';

/** A message and the conversation it came in. */
export interface SaidMessage extends MessageReading {
  conversation: string;
}

/** All messages of these conversations, oldest first; the same order whatever order they were found in. */
export const saidIn = (readings: readonly ConversationReading[]): SaidMessage[] =>
  readings
    .flatMap(({conversation, messages}) =>
      messages.map(message => ({...message, conversation: conversationId(conversation)})),
    )
    .sort((one, other) => one.at - other.at || (nameOf(one) < nameOf(other) ? -1 : 1));

const nameOf = ({conversation, key}: SaidMessage): string => `${conversation} ${key}`;
