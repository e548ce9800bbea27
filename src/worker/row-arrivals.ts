import {earliestMeant, type FigureOrder, orderProven} from '../days/list-date';
import {localDate} from '../days/zone';
import {conversationId} from '../domain/conversation';
import type {Instant, LocalDate, TimeZone} from '../domain/instant';
import type {RowSeen} from '../domain/sighting';
import {createTurns} from './create-turns';
import type {KeptValues} from './kept-values';
import {type ClockAhead, readClocks} from './mailbox-clocks';
import type {Ports} from './ports';

/** When a row's newest message arrived, or the earliest that the list's words for it can mean today. */
export function arrivalOf(
  {conversation, at, atText, language = null}: RowSeen,
  now: Instant,
  ahead: ClockAhead,
  order: FigureOrder | null = null,
): Instant | null {
  if (at !== null || !atText) return at;
  // What a page shows is in the zone of the browser, whatever zone the user plans in.
  const zone = browserZone();
  const difference = ahead(conversation);
  const meant = earliestMeant(atText, {language, now: now + difference, zone, order});
  return meant === null ? null : meant - difference;
}

/** A word that was told, what it meant then, and the last day on which it stood there. */
interface Told {
  at: Instant;
  on: LocalDate;
}

/**
 * The same for those of the rows that are wanted, by the id of their conversation. A list that is left open over midnight, or for a week,
 * still says "15:03" of that day's mail, so words with a time mean what they meant when they were told first: another mail of the same
 * conversation at the same minute is far rarer. Words without one ("Yesterday") mean another mail on another day.
 */
export const arrivalsOf = (
  rows: readonly RowSeen[],
  wanted: ReadonlySet<string>,
  {clock, own: {session, local}}: Pick<Ports, 'clock' | 'own'>,
): Promise<Map<string, Instant>> =>
  // Two lists that are seen at once must not lose what the other told.
  alone(async () => {
    const told = await toldBefore(session);
    const ahead = await readClocks(local);
    const now = clock.now();
    const today = localDate(now, browserZone());
    const orderOf = ordersIn(rows, now);
    const arrivals = new Map<string, Instant>();
    const news = new Map<string, Told>();
    for (const row of rows) {
      const id = conversationId(row.conversation);
      if (!wanted.has(id)) continue;
      const words = `${id} ${row.atText}`;
      const before = row.at === null ? told.get(words) : undefined;
      const stillMeant = before && (before.on === today || hasTime(row.atText ?? ''));
      const at = stillMeant ? before.at : arrivalOf(row, now, ahead, orderOf(row));
      if (at === null) continue;
      arrivals.set(id, at);
      if (row.at === null && (before?.at !== at || before.on !== today)) news.set(words, {at, on: today});
    }
    if (news.size > 0) await keepTold(told, news, session);
    return arrivals;
  });

/** By a row, what the rows of its own mailbox, told in the same language, prove of the order of day and month. */
function ordersIn(rows: readonly RowSeen[], now: Instant): (row: RowSeen) => FigureOrder | null {
  const listOf = ({conversation, language}: RowSeen) =>
    `${conversationId({...conversation, key: ''})} ${language ?? ''}`;
  const zone = browserZone();
  const known = new Map<string, FigureOrder | null>();
  return row => {
    const list = listOf(row);
    const before = known.get(list);
    if (before !== undefined) return before;
    const texts = rows.flatMap(other => (other.atText && listOf(other) === list ? [other.atText] : []));
    const order = orderProven(texts, {language: row.language ?? null, now, zone});
    known.set(list, order);
    return order;
  };
}

const alone = createTurns();
const key = 'rowDates';
const mostKept = 500;

const browserZone = (): TimeZone => Intl.DateTimeFormat().resolvedOptions().timeZone;

const hasTime = (words: string): boolean => /\d[:.]\d\d(?!\d)/.test(words);

async function toldBefore(session: KeptValues): Promise<Map<string, Told>> {
  const {[key]: kept} = await session.get([key]);
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  // An earlier version kept no day.
  return new Map(entries.filter(([, told]) => typeof told === 'object' && told !== null));
}

async function keepTold(
  told: ReadonlyMap<string, Told>,
  news: ReadonlyMap<string, Told>,
  session: KeptValues,
): Promise<void> {
  const others = [...told].filter(([words]) => !news.has(words));
  await session.set({[key]: Object.fromEntries([...others, ...news].slice(-mostKept))});
}
