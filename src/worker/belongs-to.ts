import {conversationId} from '../domain/conversation';
import type {ConversationReading} from '../domain/reading';
import {conversationIds} from './application-card';
import {deriveApplications, type Moment} from './derive';
import {linksOf} from './links';
import type {Rooms} from './ports';
import {factsOf, withCandidates} from './rederive';
import type {ConversationRow} from './store/rows';
import type {Rows} from './store/store';

/** Does it make an application, or come to one? One that does neither is forgotten at once. */
export async function belongs(
  row: ConversationRow,
  rows: Rows,
  rooms: Rooms,
  moment: Moment,
): Promise<boolean> {
  const facts = await factsOf(rows, await withCandidates(rows, [row]), moment);
  const own = (conversations: readonly string[]): boolean => conversations.includes(row.id);
  return deriveApplications(facts, rooms, moment, own).some(application => own(conversationIds(application)));
}

/** A conversation that no page showed, as it would be kept. */
export const rowByHand = (
  reading: ConversationReading,
  known: ConversationRow | undefined,
  now: number,
): ConversationRow => ({
  id: conversationId(reading.conversation),
  reading,
  seenAt: now,
  home: null,
  news: null,
  links: linksOf(reading),
  application: known?.application ?? null,
  revision: 0,
});
