import type {Setup} from '../setup';
import {fill, type Words} from './words/words';

const dayMs = 86_400_000;

/** The names a mailbox's own setting gives days, apart from the interface's language. */
const localeOf = (words: Words, {options}: Setup): string =>
  words.locale === 'en-GB' && options.dates === 'american' ? 'en-US' : words.locale;

/** The date above a message: "Tue 10/03/2026 14:00". No other form of it is anywhere in the page. */
export function headerDate(at: number, words: Words, setup: Setup): string {
  const {locale} = words;
  const day = new Intl.DateTimeFormat(locale, {weekday: locale === 'he-IL' ? 'narrow' : 'short'})
    .format(at)
    .replace('.', '');
  const date = figures(at, localeOf(words, setup), true);
  const time = clockTime(at, words, setup);
  if (locale === 'de-DE') return `${day}, ${date} ${time}`;
  // Marks for the direction stand between the parts where text runs from right to left.
  if (locale === 'he-IL') return `\u200f${day.replace('׳', '')} \u200f${date} \u200f${time}`;
  return `${day} ${date} ${time}`;
}

/** The time in a row: the hour today, the weekday and the hour this week, the day before that. */
export function rowDate(at: number, now: number, words: Words, setup: Setup): string {
  const days = daysBetween(at, now);
  const weekday = new Intl.DateTimeFormat(words.locale, {weekday: 'short'}).format(at);
  if (days <= 0) return clockTime(at, words, setup);
  if (days < 7) return `${weekday} ${clockTime(at, words, setup)}`;
  const inYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date = figures(at, localeOf(words, setup), !inYear);
  return inYear ? `${weekday} ${date}` : date;
}

export const clockTime = (at: number, words: Words, setup: Setup): string =>
  new Intl.DateTimeFormat(localeOf(words, setup), {hour: 'numeric', minute: '2-digit'})
    .format(at)
    .replace('\u202f', ' ')
    .replace(/^(\d):/, setup.options.dates === 'american' ? '$1:' : '0$1:')
    .replace(/[ap]m$/i, half => half.toUpperCase());

/** The date as quoted history has it. */
export const longDate = (at: number, {locale}: Words): string =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'full', timeStyle: 'short'}).format(at);

/** The heading a message stands under in the list. */
export function groupOf(at: number, now: number): keyof Words['groups'] {
  const days = daysBetween(at, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  // Weeks begin on Monday.
  const weekday = (new Date(now).getDay() + 6) % 7;
  if (days <= weekday) return 'week';
  if (days <= weekday + 7) return 'lastWeek';
  return new Date(at).getMonth() === new Date(now).getMonth() && days < 31 ? 'month' : 'older';
}

/** A folder's name with its count, as its tooltip says it. */
export const folderTitle = (name: string, count: number, unread: number, {unreadCount}: Words): string =>
  fill(unreadCount, {name, count, unread});

const figures = (at: number, locale: string, withYear: boolean): string => {
  const american = locale === 'en-US';
  const parts = new Date(at);
  const two = (value: number) => (american ? String(value) : String(value).padStart(2, '0'));
  const [day, month] = [two(parts.getDate()), two(parts.getMonth() + 1)];
  const mark = locale === 'de-DE' ? '.' : '/';
  const year = withYear ? [String(parts.getFullYear())] : [];
  const text = (american ? [month, day, ...year] : [day, month, ...year]).join(mark);
  return locale === 'de-DE' && !withYear ? `${text}.` : text;
};

const daysBetween = (at: number, now: number): number => {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / dayMs);
};
