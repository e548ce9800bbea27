import type {DateWords} from '../../languages/date-words';
import {daysBetween} from './calendar-day';
import type {DayMention} from './days';

interface Grammar {
  before: RegExp;
  after: RegExp;
}

const grammars = new WeakMap<DateWords, Grammar>();

function grammarOf(words: DateWords): Grammar {
  const known = grammars.get(words) ?? compile(words);
  grammars.set(words, known);
  return known;
}

const group = (pieces: readonly string[]): string => pieces.map(piece => `(?:${piece})`).join('|');

function compile(words: DateWords): Grammar {
  const joiner = `(?:,|/|&|-|,? ?\\b(?:${words.or}|${words.and}|${words.until})\\b)`;
  // "at 10 or Monday 18 May": the 10 is an hour. Where the word also stands before days ("le 10"), it is not told so.
  const clockLead = words.clockOnly;
  return {
    before: new RegExp(
      `(?<![\\d.:/-])(?<!(?:^|[\\s(])(?:${clockLead}) ?)(\\d{1,2})(?:${words.ordinal})? ?${joiner} ?(?:(?:${group(words.weekdays)})\\.?,? )?(?:(?:${words.article}) )?$`,
    ),
    // "Lunedì 9 alle 15": what also says "at" joins an hour, no day.
    after: new RegExp(
      `^(?! ?(?:${words.at})(?![a-z])) ?${joiner} ?(?:(?:${words.article}) )?(\\d{1,2})(${words.ordinal})?(?! ?[ap]\\.?m\\b|[:.]?\\d| ?(?:${words.hourMark})| (?!${words.at})(?!${words.or})(?!${words.and})[a-z])`,
    ),
  };
}

/** "10 or 11 March", "March 10 or 11": a bare number beside a day, joined to it, is a day of the same month. */
export function withNeighbours(found: DayMention[], text: string, words: DateWords): DayMention[] {
  const {before, after} = grammarOf(words);
  const result: DayMention[] = [];
  for (const mention of found) {
    const earlier: DayMention[] = [];
    const span = text.slice(mention.from, mention.to);
    if (/[a-z]/.test(span) && /\d/.test(span)) {
      for (let from = mention.from, more = 0; more < 4; more += 1) {
        const match = before.exec(text.slice(Math.max(0, from - 30), from));
        const previous = match === null ? null : neighbour(mention, Number(match[1]), -1);
        if (match === null || previous === null) break;
        from = Math.max(0, from - 30) + match.index;
        if (result.some(other => other.to > from)) break;
        earlier.unshift({...previous, from, to: from + (match[1] ?? '').length});
      }
    }
    result.push(...earlier, mention);
    if (!/[a-z]\.? (?:the )?\d{1,2}(?:\D{1,3})?$/.test(span)) continue;
    let last = mention;
    for (let more = 0; more < 4; more += 1) {
      const match = after.exec(text.slice(last.to, last.to + 40));
      const next = match === null ? null : neighbour(last, Number(match[1]), 1);
      if (match === null || next === null) break;
      last = {
        ...next,
        from: last.to + match[0].lastIndexOf(match[1] ?? ''),
        to: last.to + match[0].length,
      };
      if (found.some(other => other !== mention && last.from < other.to && other.from < last.to)) break;
      result.push(last);
    }
  }
  return result;
}

function neighbour(of: DayMention, day: number, direction: 1 | -1): DayMention | null {
  const date = `${of.date.slice(0, 8)}${String(day).padStart(2, '0')}`;
  const apart = daysBetween(of.date, date) * direction;
  return day >= 1 && day <= 31 && apart > 0 && apart < 28 && !Number.isNaN(apart)
    ? {...of, date, weekdayOnly: false}
    : null;
}
