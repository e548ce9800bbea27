import type {LocalDate} from '../../../domain/instant';
import type {DateWords} from '../../languages/date-words';
import {addDays, mondayOf, weekdayOf} from './calendar-day';
import {type DayGuess, dayInMonth, numericDay} from './day-numbers';
import {comingWeekday, dayNumberAlone, weekdayAndNumber} from './nearest-day';
import {withNeighbours} from './neighbour-days';
import type {TimeContext} from './time-context';

/** A day that a text names, and where. */
export interface DayMention {
  from: number;
  to: number;
  date: LocalDate;
  /** Weekday and date disagree, or the order of day and month is unproven. */
  uncertain: boolean;
  /** Weekday and date disagree. */
  contradicted?: true;
  /** Only a weekday: it may refer to a day already spoken of. */
  weekdayOnly: boolean;
}

interface Pattern {
  regex: RegExp;
  read(match: RegExpExecArray, context: TimeContext, nextWeek: boolean): DayGuess | null;
}

/** Further ahead of "next week", a weekday is one of this week. */
const reach = 32;

/** Does "next week" speak of this weekday? It stands before it, or close behind it. */
const speaksOf = (nextWeek: RegExpExecArray | null, day: RegExpExecArray): boolean =>
  nextWeek !== null && nextWeek.index - (day.index + day[0].length) <= reach;

interface Grammar {
  patterns: Pattern[];
  small: RegExp | null;
  nextWeek: RegExp;
}

const grammars = new WeakMap<DateWords, Grammar>();

function grammarOf(words: DateWords): Grammar {
  const known = grammars.get(words) ?? compile(words);
  grammars.set(words, known);
  return known;
}

/** Every day named in one folded sentence, in order, none overlapping. `raw` is the sentence as written. */
export function findDays(text: string, raw: string, context: TimeContext): DayMention[] {
  const grammar = grammarOf(context.words);
  const nextWeek = grammar.nextWeek.exec(text);
  const found: DayMention[] = [];
  for (const {regex, read} of grammar.patterns) {
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
      if (match[0] === '') regex.lastIndex += 1;
      const written = raw.slice(match.index, match.index + match[0].length);
      const guess =
        grammar.small?.test(written) && !/\d[/.-]\d/.test(written)
          ? null
          : read(match, context, speaksOf(nextWeek, match));
      const [from, to] = [match.index, match.index + match[0].length];
      if (guess === null || found.some(other => from < other.to && other.from < to)) continue;
      found.push({from, to, ...guess});
    }
  }
  return withNeighbours(
    withWeekdayBehind(
      found.sort((one, other) => one.from - other.from),
      text,
    ),
    text,
    context.words,
  );
}

const group = (pieces: readonly string[]): string => pieces.map(piece => `(?:${piece})`).join('|');

function compile(words: DateWords): Grammar {
  const month = `(${group(words.months)})\\.?`;
  const weekday = `(?:\\b(${group(words.weekdays)})\\b\\.?)`;
  const lead = `(?:${weekday}[,:]? ?\\(?(?:${words.article})? ?)?`;
  const number = '(?<![\\d.:/-])(\\d{1,2})(?!\\d)';
  const year = `(?:,? (?:(?:de|del) )?(20\\d{2})\\b(?!:| ?(?:${words.hourMark})(?![a-z])))?`;
  const notClock = `(?!\\d|[:.]\\d\\d| ?[ap]\\.?m\\b| ?(?:${words.hourMark})| ?- ?\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b)`;
  const indexOf = (list: readonly string[]) => {
    // Short forms count only before a number, and look ahead for it.
    const exact = list.map(piece => new RegExp(`^(?:${piece})(?= 1$)`));
    return (word: string | undefined): number | null => {
      const index = word === undefined ? -1 : exact.findIndex(regex => regex.test(`${word} 1`));
      return index < 0 ? null : index + 1;
    };
  };
  const monthOf = indexOf(words.months);
  const dayOfWeek = indexOf(words.weekdays);
  const wordy = (source: string) => new RegExp(source, 'g');
  const near = (before: string, after: string) =>
    new RegExp(
      `(?:\\b(?:${before || '(?!)'}) ${weekday}(?![a-z])|${weekday}(?:${after || '(?!)'})(?![a-z]))`,
      'g',
    );
  const patterns: Pattern[] = [
    {
      regex: wordy(`${lead}(?<![\\d/.-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`),
      read: ([, name, y, m, d], context) =>
        dayInMonth(Number(y), Number(m), Number(d), dayOfWeek(name), context),
    },
    {
      regex: wordy(
        `${lead}${number} ?(?:${words.ordinal})?,?[ -]?(?:(?:${words.of}) ?)?\\b${month}(?![a-z])(?:-(\\d{4})\\b|${year})`,
      ),
      read: ([, name, d, m, y1, y2], context) => {
        const y = y1 ?? y2;
        return dayInMonth(
          y === undefined ? null : Number(y),
          monthOf(m),
          Number(d),
          dayOfWeek(name),
          context,
        );
      },
    },
    {
      regex: wordy(`${lead}\\b${month} (?:the )?${number}(?:${words.ordinal})?${notClock}${year}`),
      read: ([, name, m, d, y], context) =>
        dayInMonth(y === undefined ? null : Number(y), monthOf(m), Number(d), dayOfWeek(name), context),
    },
    {
      regex: wordy(
        `${lead}(?<![\\d/.,:$€£-])(?!24/7)(\\d{1,2})([/.-])(\\d{1,2})(?:\\3(\\d{4}|\\d{2})(?!\\d))?(?![\\d/%]|[.:-]\\d)`,
      ),
      read: (match, context) => numericDay(match, dayOfWeek(match[1]), context),
    },
    {
      regex: wordy(
        `${weekday},? ?\\(?(?:(?:${words.article}) )?${number}(?:${words.ordinal})?(?![a-z/])${notClock}`,
      ),
      read: ([whole, name, d], context) => weekdayAndNumber(whole, dayOfWeek(name), Number(d), context),
    },
    {
      regex: wordy(`\\b(?:${words.article || '(?!)'}) ${number} ?(?:${words.ordinal})(?![a-z])`),
      read: ([whole, d], context) =>
        /\d ?(?:st|nd|rd|th)$/.test(whole) ? dayNumberAlone(Number(d), context) : null,
    },
    {
      regex: wordy(
        `\\b(?:${words.dayNumber?.before ?? '(?!)'}) ${number}${words.dayNumber?.after ?? ''}(?![a-z\\d])(?! ?[%€$£])${notClock}`,
      ),
      read: ([, d], context) => dayNumberAlone(Number(d), context),
    },
    {
      regex: near(words.last.before, words.last.after),
      read: ([, one, other], {today}) => {
        const day = dayOfWeek(one ?? other) ?? 1;
        return sure(addDays(today, -(((weekdayOf(today) - day + 6) % 7) + 1)));
      },
    },
    {
      regex: near(words.twoWeeksLater?.before ?? '', words.twoWeeksLater?.after ?? ''),
      read: ([, one, other], {today}) =>
        sure(addDays(comingWeekday(dayOfWeek(one ?? other) ?? 1, today), 14)),
    },
    {
      regex: near(words.weekLater.before, words.weekLater.after),
      read: ([, one, other], {today}) => sure(addDays(comingWeekday(dayOfWeek(one ?? other) ?? 1, today), 7)),
    },
    {
      regex: near(words.nextWeek.before, words.nextWeek.after),
      read: ([, one, other], {today}) => sure(addDays(mondayOf(today), 6 + (dayOfWeek(one ?? other) ?? 1))),
    },
    {
      regex: near(words.coming.before, words.coming.after),
      read: ([, one, other], {today}) => sure(comingWeekday(dayOfWeek(one ?? other) ?? 1, today)),
    },
    ...words.dayPhrases.map(([phrase, days]) => ({
      regex: wordy(`\\b(?:${phrase})\\b`),
      read: (_: RegExpExecArray, {today}: TimeContext) => sure(addDays(today, days)),
    })),
    {
      // "Monday to Friday" are hours of business, not days.
      regex: wordy(
        `(?<!\\b(?:${group(words.weekdays)})\\.? ?(?:-|${words.until}) ?)${weekday}(?![a-z])(?! ?(?:-|${words.until}) ?(?:${group(words.weekdays)})\\b)`,
      ),
      read: ([, name], {today}, inNextWeek) => weekdayAlone(dayOfWeek(name) ?? 1, today, inNextWeek),
    },
  ];
  return {
    patterns,
    // "may" and "sat" are words; "May" and "Sat" are days.
    small: words.onlyCapitalised === null ? null : new RegExp(`\\b(?:${words.onlyCapitalised})\\b`),
    nextWeek: new RegExp(`\\b(?:${words.nextWeekPhrase})\\b`),
  };
}

/** "20.07.2026 (Monday)", "tomorrow, Friday 13 March": a day right behind another says it again; a weekday there may contradict the date. */
function withWeekdayBehind(found: readonly DayMention[], text: string): DayMention[] {
  const result: DayMention[] = [];
  for (const day of found) {
    const date = result.at(-1);
    const isBehind = date !== undefined && /^(?: ?\(|,? ?\(?)$/.test(text.slice(date.to, day.from));
    if (!isBehind) {
      result.push(day);
      continue;
    }
    const isDated = !date.weekdayOnly && /\d/.test(text.slice(date.from, date.to));
    if (date.date === day.date && !date.weekdayOnly)
      result[result.length - 1] = {...day, from: date.from, weekdayOnly: false};
    else if (!(isDated && day.weekdayOnly)) result.push(day);
    else if (weekdayOf(date.date) === weekdayOf(day.date)) result[result.length - 1] = {...date, to: day.to};
    else result[result.length - 1] = {...date, to: day.to, uncertain: true, contradicted: true};
  }
  return result;
}

const sure = (date: LocalDate): DayGuess => ({date, uncertain: false, weekdayOnly: false});

const weekdayAlone = (weekday: number, today: LocalDate, inNextWeek: boolean): DayGuess => ({
  date: inNextWeek ? addDays(mondayOf(today), 6 + weekday) : comingWeekday(weekday, today),
  uncertain: false,
  weekdayOnly: true,
});
