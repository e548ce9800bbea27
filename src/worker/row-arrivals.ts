import {earliestMeant} from '../days/list-date';
import {conversationId} from '../domain/conversation';
import type {Instant} from '../domain/instant';
import type {RowSeen} from '../domain/sighting';
import {type ClockAhead, readClocks} from './mailbox-clocks';
import type {Ports} from './ports';

/** When a row's newest message arrived, or the earliest that the list's words for it can mean today. */
export function arrivalOf(
  {conversation, at, atText, language = null}: RowSeen,
  now: Instant,
  ahead: ClockAhead,
): Instant | null {
  if (at !== null || !atText) return at;
  // What a page shows is in the zone of the browser, whatever zone the user plans in.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const difference = ahead(conversation);
  const meant = earliestMeant(atText, {language, now: now + difference, zone});
  return meant === null ? null : meant - difference;
}

/**
 * The same for those of the rows that are wanted, by the id of their conversation. A list that is left open over midnight still says
 * "15:03" of yesterday's mail, so words that were told before mean what they meant then.
 */
export async function arrivalsOf(
  rows: readonly RowSeen[],
  wanted: ReadonlySet<string>,
  {clock, own: {session, local}}: Pick<Ports, 'clock' | 'own'>,
): Promise<Map<string, Instant>> {
  const told = await toldBefore(session);
  const ahead = await readClocks(local);
  const news: Record<string, Instant> = {};
  const arrivals = new Map<string, Instant>();
  for (const row of rows) {
    const id = conversationId(row.conversation);
    if (!wanted.has(id)) continue;
    const words = `${id} ${row.atText}`;
    const at = (row.at === null ? told[words] : undefined) ?? arrivalOf(row, clock.now(), ahead);
    if (at === null) continue;
    arrivals.set(id, at);
    if (row.at === null && told[words] === undefined) news[words] = at;
  }
  if (Object.keys(news).length > 0) {
    const newest = Object.entries({...told, ...news}).slice(-mostKept);
    await session.set({[key]: Object.fromEntries(newest)});
  }
  return arrivals;
}

const key = 'rowDates';
const mostKept = 500;

async function toldBefore(session: Ports['own']['session']): Promise<Record<string, Instant>> {
  const {[key]: kept} = await session.get([key]);
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, Instant>) : {};
}
