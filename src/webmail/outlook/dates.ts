import {bare, meaningsOf} from '../../domain/day-words';
import type {Instant} from '../../domain/instant';

type Order = 'day-first' | 'month-first';

/** A date as a header shows it, its figures still in the page's order. */
interface ShownDate {
  year: number;
  first: number;
  second: number;
  order: Order | null;
  /** Its order is that of the page's other dates. */
  tells: boolean;
  hour: number;
  minute: number;
}

/**
 * The moments some texts of one page mean, in the browser's zone (Outlook states none). The order of day and month must follow from a
 * figure above 12, from the weekday, or from another date of the page; else, and for anything not understood to the last word, null.
 */
export function readDates(texts: readonly string[], language: string | null): (Instant | null)[] {
  const shown = texts.map(text => parse(text, language));
  // A year in front says nothing of how the page writes other dates, and equal figures say nothing at all.
  const orders = new Set(shown.flatMap(date => (date?.tells && date.order) || []));
  const [only = null] = orders.size === 1 ? orders : [];
  return shown.map(date => date && instantOf(date, date.order ?? only));
}

/** Whether a text is a full date with a time and nothing else. */
export const isDate = (text: string): boolean => text.length < 60 && parse(text, null) !== null;

function parse(text: string, language: string | null): ShownDate | null {
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const date = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)\.?/.exec(plain);
  const time = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?!\d)/.exec(
    date ? plain.replace(date[0], d => ' '.repeat(d.length)) : '',
  );
  if (!date || !time) return null;
  const rest = plain.replace(date[0], ' ').replace(time[0], ' ');
  const words = rest
    .split(/[\s,،()]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .map(bare);
  const figures = [Number(date[1]), Number(date[3]), Number(date[4])] as const;
  const yearFirst = (date[1] ?? '').length === 4;
  const year = yearFirst ? figures[0] : figures[2];
  if (year < 1990 || year > 2100) return null;
  const [first, second] = yearFirst ? [figures[1], figures[2]] : [figures[0], figures[1]];
  const day = wordsOf(words, language);
  const hour = hourOf(Number(time[1]), day.half);
  const minute = Number(time[2]);
  if (hour === null || minute > 59 || day.unknown) return null;
  const possible = (yearFirst ? (['month-first'] as const) : (['month-first', 'day-first'] as const)).filter(
    order => {
      const at = dayOf(year, first, second, order);
      return at !== null && (day.weekdays.size !== 1 || day.weekdays.has(at.getDay()));
    },
  );
  if (possible.length === 0) return null;
  const [one = null] = possible;
  const order = possible.length === 1 || first === second ? one : null;
  return {year, first, second, order, tells: !yearFirst && first !== second, hour, minute};
}

function instantOf({year, first, second, hour, minute}: ShownDate, order: Order | null): Instant | null {
  const day = order && dayOf(year, first, second, order);
  return day ? day.setHours(hour, minute, 0, 0) : null;
}

function dayOf(year: number, first: number, second: number, order: Order): Date | null {
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const at = new Date(year, month - 1, day);
  return at.getMonth() === month - 1 && at.getDate() === day ? at : null;
}

function hourOf(hour: number, half: 'am' | 'pm' | null): number | null {
  if (half === null) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

interface Words {
  weekdays: Set<number>;
  half: 'am' | 'pm' | null;
  /** A word is there that was not understood. */
  unknown: boolean;
}

/** Each word must be a weekday or a half of the day in the page's language, or else in one of the known ones. */
function wordsOf(words: readonly string[], language: string | null): Words {
  const found: Words = {weekdays: new Set(), half: null, unknown: false};
  for (const word of words) {
    const known = meaningsOf(word, language);
    if (known.length === 0) found.unknown = true;
    const days = known.flatMap(meaning => (typeof meaning === 'number' ? [meaning] : []));
    const halves = new Set(known.flatMap(meaning => (typeof meaning === 'string' ? [meaning] : [])));
    for (const day of days) found.weekdays.add(day);
    const [half] = halves;
    if (halves.size > 1 || (half && found.half && half !== found.half)) found.unknown = true;
    else if (half) found.half = half;
  }
  return found;
}
