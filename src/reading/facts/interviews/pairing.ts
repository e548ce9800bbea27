import type {DateWords} from '../../languages/date-words';
import type {ClockMention} from '../times/clocks';
import type {DayMention} from '../times/days';

interface Timed {
  text: string;
  days: readonly DayMention[];
  clocks: readonly ClockMention[];
}

export interface Pair {
  clock: ClockMention;
  days: DayMention[];
}

/** Further away, a day and a time in one sentence have nothing to do with each other unless nothing else is near. */
const far = 120;

/** Which days of a sentence each of its clock times is on: "Tue or Wed at 2pm" is two, "10am or 2pm on Friday" two as well. */
export function pairUp(
  {text, days, clocks}: Timed,
  words: DateWords,
  carried: readonly DayMention[],
): Pair[] {
  const grammar = grammarOf(words);
  return clocks.flatMap((clock): Pair[] => {
    const before = days.filter(day => day.to <= clock.from);
    const after = days.filter(day => day.from >= clock.to);
    const previous = before.at(-1);
    const next = after[0];
    const gapBefore = previous === undefined ? null : text.slice(previous.to, clock.from);
    const gapAfter = next === undefined ? null : text.slice(clock.to, next.from);
    const follows = gapBefore !== null && grammar.dayThenClock.test(gapBefore);
    const precedes = gapAfter !== null && grammar.clockThenDay.test(gapAfter);
    if (previous !== undefined && (follows || !precedes)) {
      const own = withJoinedBefore(before, text, grammar);
      return own === null ? [] : [{clock, days: own}];
    }
    if (next === undefined || gapAfter === null) return [];
    if (precedes || gapAfter.length <= far)
      return [{clock, days: withJoinedAfter(after, clocks, text, grammar)}];
    return carried.length > 0 ? [{clock, days: [...carried]}] : [];
  });
}

interface Grammar {
  dayThenClock: RegExp;
  clockThenDay: RegExp;
  joined: RegExp;
  span: RegExp;
}

const grammars = new WeakMap<DateWords, Grammar>();

function grammarOf(words: DateWords): Grammar {
  const known = grammars.get(words) ?? {
    dayThenClock: new RegExp(
      `^[\\s,:;(@)-]{0,4}(?:(?:${words.at}|${words.between}|${words.until})[\\s:]{0,2}){0,2}$`,
    ),
    clockThenDay: new RegExp(`^\\s?\\(?\\s?(?:(?:${words.onDay})\\s)?(?:(?:${words.article}) )?$`),
    joined: new RegExp(
      `^[\\s,/&;]{0,3}(?:(?:${words.or}|${words.and})[\\s,]{0,2})?(?:(?:${words.onDay})\\s)?(?:(?:${words.article})\\s)?$`,
    ),
    span: new RegExp(`^\\s?(?:-+|${words.until})\\s?(?:(?:${words.article})\\s)?$`),
  };
  grammars.set(words, known);
  return known;
}

/** The last day and those joined to it. Null for a span of days: that is somebody's availability, no time. */
function withJoinedBefore(
  before: readonly DayMention[],
  text: string,
  grammar: Grammar,
): DayMention[] | null {
  const result: DayMention[] = [];
  for (const day of [...before].reverse()) {
    const next = result[0];
    if (next === undefined) {
      result.unshift(day);
      continue;
    }
    const gap = text.slice(day.to, next.from);
    if (grammar.span.test(gap)) return null;
    if (!grammar.joined.test(gap)) break;
    // "Tuesday (10 March)" is one day said twice.
    if (day.date !== next.date) result.unshift(day);
  }
  return result;
}

function withJoinedAfter(
  after: readonly DayMention[],
  clocks: readonly ClockMention[],
  text: string,
  grammar: Grammar,
): DayMention[] {
  const result: DayMention[] = [];
  for (const day of after) {
    const last = result.at(-1);
    if (last !== undefined) {
      if (!grammar.joined.test(text.slice(last.to, day.from))) break;
      const own = clocks.find(clock => clock.from >= day.to);
      if (own !== undefined && grammar.dayThenClock.test(text.slice(day.to, own.from))) break;
      if (day.date === last.date) continue;
    }
    result.push(day);
  }
  return result;
}
