import {type ClockTime, elapsedDay, type Instant, minute, type TimeZone} from '../domain/instant';
import {dateOfDay, dayNumber, weekday} from './calendar-day';
import {type DateWords, understood, writesTimesWithDots} from './date-words';
import {instantAt, localDate} from './zone';

/** By what a list's words are to be understood. */
export interface ListDay {
  /** The interface's, where it is known. */
  language: string | null;
  now: Instant;
  zone: TimeZone;
  /** In which order the list writes day and month, where its other rows prove it. */
  order?: FigureOrder | null;
}

export type FigureOrder = 'day-first' | 'month-first';
const bothOrders: readonly FigureOrder[] = ['day-first', 'month-first'];

/** The order of day and month in which a list writes its dates: that of each row that can only be read in one. Null where rows disagree. */
export function orderProven(texts: readonly string[], by: Omit<ListDay, 'order'>): FigureOrder | null {
  const proofs = new Set(
    texts.flatMap(text => {
      // That the other order would lie ahead proves nothing: clocks differ.
      if (earliestMeant(text, by) === null) return [];
      const [one, other] = bothOrders.map(order => earliestMeant(text, {...by, order}));
      if (one == null) return other == null ? [] : (['month-first'] as const);
      return other == null ? (['day-first'] as const) : [];
    }),
  );
  const [only = null] = proofs.size === 1 ? proofs : [];
  return only;
}

/** Clocks differ, and a mail may have come while the list was looked at. */
const ahead = 5 * minute;

/**
 * The earliest moment that can be meant by a list's words for when something came: "15:03", "Tue 2:05 PM", "Yesterday", "Wed 4/30",
 * "30 Apr 2025". A day without a time is its beginning. Null for anything not understood to the last word, for a day whose order of day
 * and month neither a figure nor its weekday nor `order` proves, and for what would lie ahead.
 */
export function earliestMeant(text: string, by: ListDay): Instant | null {
  const plain = text.replace(/\p{Cf}/gu, '').slice(0, 80);
  const time = /(?<![\d.:/-])(\d{1,2}):(\d{2})(?![\d:])/.exec(plain);
  const rest = time ? plain.replace(time[0], ' ') : plain;
  const date = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})(?:\2\s?(\d{2,4})?)?(?!\d)/.exec(rest);
  // "14.05" may be a time as well as a day.
  if (date?.[2] === '.' && !/\d\.\s?\d+\./.test(date[0]) && writesTimesWithDots(by.language)) return null;
  const words = understood(date ? rest.replace(date[0], ' ') : rest, by.language);
  const clock = words && time && clockOf(Number(time[1]), Number(time[2]), words.half);
  if (!words || (time !== null && !clock) || (words.half !== null && !time)) return null;
  const figures = date ? [date[1], date[3], date[4]].flatMap(one => one ?? []) : null;
  const today = dayNumber(localDate(by.now, by.zone));
  const [day, another] = new Set(daysMeant(figures, words, clock !== null, today, by.order ?? null));
  if (day === undefined || another !== undefined) return null;
  const at = instantAt(dateOfDay(day), clock ?? '00:00', by.zone);
  return at <= by.now + ahead ? at : null;
}

function clockOf(hour: number, minutes: number, half: 'am' | 'pm' | null): ClockTime | null {
  if (minutes > 59 || hour > 23 || (half !== null && (hour < 1 || hour > 12))) return null;
  const hours = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The days that can be meant. More than one: nothing says which. `date`: its figures, where it is written in figures alone. */
function daysMeant(
  date: string[] | null,
  words: DateWords,
  hasTime: boolean,
  today: number,
  order: FigureOrder | null,
): number[] {
  const {weekdays, ago, month, figures} = words;
  const ways = [date !== null, month !== null, ago !== null].filter(Boolean).length;
  if (ways > 1 || (month === null && figures.length > 0)) return [];
  const isNamed = (day: number) => weekdays.size === 0 || weekdays.has(weekday(day));
  if (date) return datesOf(date, today, order).filter(isNamed);
  if (month !== null) return datesIn(month, figures, today).filter(isNamed);
  if (ago !== null) return [today - ago].filter(isNamed);
  if (!hasTime) return [];
  if (weekdays.size === 0) return [today];
  // Today's own name means a week ago, as far as one can tell.
  return [1, 2, 3, 4, 5, 6, 7].map(back => today - back).filter(isNamed);
}

/** Of two or three figures, with a year in front, at the end, or left out. */
function datesOf(figures: string[], today: number, order: FigureOrder | null): number[] {
  const [one = '', two = '', three] = figures;
  if (one.length === 4) return three === undefined ? [] : real(one, two, three);
  if (one.length > 2) return [];
  const years = three === undefined ? lately(today) : [three.length === 2 ? `20${three}` : three];
  const orders = order ? [order] : bothOrders;
  const days = years.flatMap(year =>
    orders.flatMap(first => (first === 'day-first' ? real(year, two, one) : real(year, one, two))),
  );
  return three === undefined ? days.filter(day => isLately(day, today)) : days;
}

/** Of a month's name with the day, and perhaps the year. */
function datesIn(month: number, figures: string[], today: number): number[] {
  const [day = '', another] = figures.filter(one => one.length < 3);
  const [year] = figures.filter(one => one.length === 4);
  if (another !== undefined || figures.length > (year ? 2 : 1)) return [];
  const days = (year ? [year] : lately(today)).flatMap(one => real(one, String(month), day));
  return year ? days : days.filter(one => isLately(one, today));
}

/** A day without a year is of the last twelve months. */
const lately = (today: number): string[] =>
  [-elapsedYear, 0].map(back => dateOfDay(today + back).slice(0, 4));
const elapsedYear = 365;
const isLately = (day: number, today: number): boolean => day <= today && day > today - elapsedYear;

/** The day of that date, if there is one. */
function real(year: string, month: string, day: string): number[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(date)) return [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(day)) / elapsedDay;
  return dateOfDay(number) === date ? [number] : [];
}
