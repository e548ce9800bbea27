import type {Letter} from '../contract';
import type {ConversationRef} from '../domain/conversation';
import {applicationHolding} from './card-of';
import {momentOf} from './moment';
import type {Ports} from './ports';

/** The letters that fit a reply in this conversation, the right one first; none where it belongs to no application. */
export async function lettersWanted(conversation: ConversationRef, ports: Ports): Promise<Letter[]> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  const held = await memory.read(rows => applicationHolding(rows, conversation, rooms, moment));
  return held ? rooms.lettersFor(held.application, held.plan, moment) : [];
}
