import {addWorkingDays, type WorkingCalendar} from '../../../days/working-days';
import type {LocalDate} from '../../../domain/instant';
import type {DateWords} from '../../languages/date-words';
import type {PromiseWords} from '../../languages/promise-words';
import {addDays, addMonths, lastOfMonth, mondayOf, monthOf, weekdayOf, yearOf} from '../times/calendar-day';
import {dayInMonth} from '../times/day-numbers';
import type {TimeContext} from '../times/time-context';

/** A stretch of time a text names, as the day it ends. */
export interface SpanMention {
  from: number;
  to: number;
  date: LocalDate;
  /** It is counted from something the text speaks of, not from today: "within two days of that meeting". */
  since?: 'day named before' | 'something else';
}

interface Grammar {
  week: RegExp;
  month: RegExp;
  count: RegExp;
  fortnight: RegExp;
  beforeWeekend: RegExp;
  monthEnd: RegExp;
  sinceNamed: RegExp;
  sinceOther: RegExp;
  inMonth: RegExp;
  weekFromToday: RegExp;
  exact: Record<
    | 'nextWeek'
    | 'bareWeek'
    | 'weekAfterNext'
    | 'nextMonth'
    | 'thisMonth'
    | 'end'
    | 'start'
    | 'mid'
    | 'weeks'
    | 'days'
    | 'months'
    | 'hours',
    RegExp
  >;
  monthNames: RegExp[];
  numbers: [RegExp, number][];
}

const grammars = new WeakMap<PromiseWords, Grammar>();
const anchored = (source: string): RegExp => new RegExp(`^(?:${source})$`);

function grammarOf(words: PromiseWords, dates: DateWords): Grammar {
  const known = grammars.get(words) ?? compile(words, dates);
  grammars.set(words, known);
  return known;
}

function compile(words: PromiseWords, dates: DateWords): Grammar {
  const part = `(?:(${words.endOf}|${words.startOf}|${words.midOf})[ -]?)`;
  const number = `\\d{1,2}|${dates.numbers.map(([word]) => `(?:${word})`).join('|')}`;
  const months = dates.months.map(name => `(?:${name})`).join('|');
  return {
    week: new RegExp(
      `(?<![a-z])${part}?\\b(${words.weekAfterNext}|${words.nextWeek}|${words.thisWeek})(?![a-z])`,
      'g',
    ),
    month: new RegExp(
      `(?<![a-z])${part}\\b(${words.nextMonth}|${words.thisMonth}|${months})(?![a-z])(?! ?\\d{1,2}(?!\\d))(?: (\\d{4}))?`,
      'g',
    ),
    count: new RegExp(
      `(?<![a-z\\d])(${words.spanBefore}(?: \\w+){0,2} )?(?:the (?:next )?)?(?<![\\d.,:-])(${number})(?: ?(?:${words.rangeTo}) ?(${number}))?[ -](?:\\(\\d{1,2}\\) )?(?:full )?(${words.working} ?)?(?:(${words.hours})|(${words.days})|(${words.weeks})|(${words.months}))(?![a-z])( ${words.working}(?![a-z]))?( ?${words.spanAfter})?`,
      'g',
    ),
    fortnight: new RegExp(`(?<![a-z])(?:${words.fortnight || '(?!)'})(?![a-z])`, 'g'),
    beforeWeekend: new RegExp(`(?<![a-z])(?:${words.beforeWeekend})(?![a-z])`, 'g'),
    monthEnd: new RegExp(`(?<![a-z])(?:${words.monthEnd ?? '(?!)'})(?![a-z])`, 'g'),
    sinceNamed: new RegExp(`^ ?(?:${words.sinceNamed ?? '(?!)'})(?![a-z])`),
    sinceOther: new RegExp(`^ ?(?:${words.sinceOther ?? '(?!)'})`),
    inMonth: new RegExp(
      `(?<![a-z])()(?:(?:${words.inMonth ?? '(?!)'}) |(?=(?:${words.nextMonth})(?![a-z])))(${words.nextMonth}|${months})(?![a-z])(?! ?\\d{1,2}(?!\\d))(?: (\\d{4}))?`,
      'g',
    ),
    weekFromToday: new RegExp(`(?<![a-z])(?:${words.weekFromToday})(?![a-z])`, 'g'),
    exact: {
      nextWeek: anchored(words.nextWeek),
      bareWeek: anchored(words.bareWeek),
      weekAfterNext: anchored(words.weekAfterNext),
      nextMonth: anchored(words.nextMonth),
      thisMonth: anchored(words.thisMonth),
      end: anchored(words.endOf),
      start: anchored(words.startOf),
      mid: anchored(words.midOf),
      weeks: anchored(words.weeks),
      days: anchored(words.days),
      months: anchored(words.months),
      hours: anchored(words.hours),
    },
    monthNames: dates.months.map(anchored),
    numbers: dates.numbers.map(([word, value]) => [anchored(word), value]),
  };
}

/** Every stretch of time in a folded sentence. Working days are those of the country; `named` is the day spoken of before it. */
export function findSpans(
  text: string,
  words: PromiseWords,
  context: TimeContext,
  place: WorkingCalendar,
  named: LocalDate | null = null,
): SpanMention[] {
  const grammar = grammarOf(words, context.words);
  const {today} = context;
  const found: SpanMention[] = [];
  const add = (match: RegExpMatchArray & {index: number}, date: LocalDate | null, more = {}) => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (date !== null && !found.some(other => from < other.to && other.from < to))
      found.push({from, to, date, ...more});
  };
  for (const match of text.matchAll(grammar.count)) {
    const behind = text.slice(match.index + match[0].length);
    const since = grammar.sinceNamed.test(behind)
      ? 'day named before'
      : grammar.sinceOther.test(behind)
        ? 'something else'
        : undefined;
    const start = since === 'day named before' ? (named ?? today) : today;
    add(match, countedFrom(match, grammar, start, place), since === undefined ? {} : {since});
  }
  for (const match of text.matchAll(grammar.month)) add(match, inMonth(match, grammar, context));
  for (const match of text.matchAll(grammar.inMonth)) add(match, inMonth(match, grammar, context));
  for (const match of text.matchAll(grammar.week)) add(match, inWeek(match, grammar, today));
  for (const match of text.matchAll(grammar.fortnight)) add(match, addDays(today, 14));
  for (const match of text.matchAll(grammar.weekFromToday)) add(match, addDays(today, 7));
  const friday = addDays(mondayOf(today), weekdayOf(today) > 5 ? 11 : 4);
  for (const match of text.matchAll(grammar.beforeWeekend)) add(match, friday);
  const monthEnd = lastOfMonth(yearOf(today), monthOf(today));
  for (const match of text.matchAll(grammar.monthEnd)) add(match, monthEnd);
  return found.sort((one, other) => one.from - other.from);
}

function countedFrom(
  match: RegExpMatchArray,
  grammar: Grammar,
  today: LocalDate,
  place: WorkingCalendar,
): LocalDate | null {
  const [, before, low, high, working1, hours, days, weeks, months, working2, after] = match;
  if (before === undefined && after === undefined && high === undefined) return null;
  const count = Math.max(numberOf(low, grammar), numberOf(high, grammar));
  if (count <= 0 || count > 90) return null;
  if (hours !== undefined) return count >= 24 ? addDays(today, Math.ceil(count / 24)) : null;
  if (days !== undefined && (working1 ?? working2) !== undefined) return addWorkingDays(today, count, place);
  if (days !== undefined) return addDays(today, count);
  if (weeks !== undefined) return addDays(today, count * 7);
  return months === undefined || count > 3 ? null : addMonths(today, count);
}

const numberOf = (word: string | undefined, {numbers}: Grammar): number =>
  word === undefined
    ? 0
    : /^\d/.test(word)
      ? Number(word)
      : (numbers.find(([name]) => name.test(word))?.[1] ?? 0);

function inWeek([, part, name = '']: RegExpMatchArray, {exact}: Grammar, today: LocalDate): LocalDate | null {
  const ahead = exact.weekAfterNext.test(name) ? 14 : exact.nextWeek.test(name) ? 7 : 0;
  if (part === undefined && exact.bareWeek.test(name)) return null;
  const monday = addDays(mondayOf(today), ahead === 0 && weekdayOf(today) > 5 ? 7 : ahead);
  if (part !== undefined && exact.start.test(part)) return addDays(monday, 1);
  if (part !== undefined && exact.mid.test(part)) return addDays(monday, 2);
  return addDays(monday, 4);
}

function inMonth(
  [, part = '', name = '', year]: RegExpMatchArray,
  grammar: Grammar,
  context: TimeContext,
): LocalDate | null {
  const {exact, monthNames} = grammar;
  const {today} = context;
  const index = monthNames.findIndex(month => month.test(name));
  const day = exact.start.test(part) ? 7 : exact.mid.test(part) ? 15 : null;
  const first =
    index >= 0
      ? dayInMonth(year === undefined ? null : Number(year), index + 1, day ?? 28, null, context)?.date
      : addMonths(`${today.slice(0, 8)}01`, exact.nextMonth.test(name) ? 1 : 0);
  if (first === undefined) return null;
  return day === null
    ? lastOfMonth(yearOf(first), monthOf(first))
    : `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
}
