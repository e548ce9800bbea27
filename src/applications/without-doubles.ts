import {conversationId} from '../domain/conversation';
import type {ConversationReading} from '../domain/reading';

/** Each conversation once, with every message that any of its readings holds; in the order of their ids. */
export function withoutDoubles(readings: readonly ConversationReading[]): ConversationReading[] {
  const byId = new Map<string, ConversationReading>();
  for (const reading of readings) {
    const id = conversationId(reading.conversation);
    const known = byId.get(id);
    byId.set(id, known === undefined ? reading : merged(known, reading));
  }
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reading]) => reading);
}

function merged(one: ConversationReading, other: ConversationReading): ConversationReading {
  const keys = new Set(one.messages.map(({key}) => key));
  const messages = [...one.messages, ...other.messages.filter(({key}) => !keys.has(key))];
  return {
    ...one,
    messages: messages.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
    complete: one.complete && other.complete,
  };
}
