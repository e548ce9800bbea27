import type {LocalDate} from '../../../domain/instant';
import {type ClockMention, findClocks} from '../times/clocks';
import {type DayMention, findDays} from '../times/days';
import {fold} from '../times/fold';
import {hasSpokenHour} from '../times/spoken-clocks';
import type {TimeContext} from '../times/time-context';
import type {NamedZone} from '../times/zone-names';
import {pairUp} from './pairing';

/** A sentence with the days and clock times it names. */
export interface TimedSentence {
  index: number;
  raw: string;
  /** Folded. */
  text: string;
  days: DayMention[];
  clocks: ClockMention[];
}

/** A day with a clock time on it, and the sentence that names them. */
export interface Slot {
  date: LocalDate;
  /** Minutes after midnight. */
  start: number;
  end: number | null;
  zone: NamedZone | null;
  uncertain: boolean;
  /** Its weekday and date disagree. */
  contradicted: boolean;
  /** Its day is only a weekday: it may mean one already spoken of. */
  weekdayOnly: boolean;
  sentence: TimedSentence;
  /** Where in the sentence the first of the two begins and the last ends. */
  from: number;
  to: number;
  /** Where the clock time alone begins. */
  clockFrom: number;
}

/** The sentences of a mail with their days and times. */
export function timedSentences(sentences: readonly string[], context: TimeContext): TimedSentence[] {
  let last = context.standing?.start ?? null;
  return sentences.map((raw, index) => {
    const text = fold(raw);
    const days = findDays(text, raw, context);
    const named = /\d/.test(text)
      ? findClocks(blanked(text, days), raw, context)
      : wordClocks(blanked(text, days), raw, context);
    const clocks = withSameTime(named, text, last, context);
    last = clocks.at(-1)?.start ?? last;
    return {index, raw, text, days, clocks};
  });
}

const wordClocks = (text: string, raw: string, context: TimeContext): ClockMention[] =>
  hasSpokenHour(text, context.words) || new RegExp(context.words.noon).test(text)
    ? findClocks(text, raw, context)
    : [];

/** "Thursday, same time": the time named last before it. */
function withSameTime(
  clocks: ClockMention[],
  text: string,
  last: number | null,
  {words}: TimeContext,
): ClockMention[] {
  const same = new RegExp(`(?<![a-z])(?:${words.sameTime})(?![a-z])`).exec(text);
  if (same === null) return clocks;
  const [from, to] = [same.index, same.index + same[0].length];
  const before = clocks.findLast(clock => clock.to <= from);
  const start = before?.start ?? last;
  if (start === null) return clocks;
  const repeated = {from, to, start, end: null, zone: before?.zone ?? null};
  return [...clocks, repeated].sort((one, other) => one.from - other.from);
}

function blanked(text: string, days: readonly DayMention[]): string {
  let result = text;
  for (const {from, to} of days) result = result.slice(0, from) + '\0'.repeat(to - from) + result.slice(to);
  return result;
}

interface Carried {
  days: DayMention[];
  until: number;
  /** It was named with a clock time. */
  timed: boolean;
}

/** Wider than this, "free between 9 and 5" is somebody's day and no slot. */
export const widestWindow = 180;

/** How many sentences further on a time without a day may belong to the day named last. */
const carriedOver = 2;

/** Every time that has a day: named with it, in the sentence above it ("Tuesday:" and a list), or in a line of its own. */
export function findSlots(
  sentences: readonly TimedSentence[],
  context: TimeContext,
  kept: LocalDate | null = null,
): Slot[] {
  const slots: Slot[] = [];
  let carried: Carried | null = keptDay(sentences, kept);
  let waiting: TimedSentence | null = null;
  for (const sentence of sentences) {
    const {days, clocks, index} = sentence;
    if (days.length > 0 && clocks.length > 0) {
      const pairs = pairUp(
        sentence,
        context.words,
        carried !== null && index <= carried.until ? carried.days : [],
      );
      slots.push(...pairs.flatMap(({clock, days: on}) => on.map(day => slotOf(day, clock, sentence))));
      const bound = pairs.at(-1)?.days ?? days;
      carried = {days: bound.slice(-1), until: index + carriedOver, timed: true};
      waiting = null;
    } else if (days.length > 0) {
      if (waiting !== null && waiting.index === index - 1 && sentence.raw.length <= 80) {
        const last = days.slice(0, 1);
        slots.push(
          ...waiting.clocks.flatMap(clock => last.map(day => slotOf(day, clock, waiting ?? sentence))),
        );
      }
      waiting = null;
      carried = {days, until: index + carriedOver, timed: false};
    } else if (clocks.length > 0) {
      if (carried !== null && index <= carried.until) {
        const on: readonly DayMention[] = carried.days;
        const {timed} = carried;
        for (const clock of clocks)
          if (!(timed && isWide(clock))) slots.push(...on.map(day => slotOf(day, clock, sentence)));
        carried = {days: [...on], until: index + carriedOver, timed: true};
      } else waiting = sentence.raw.length <= 80 ? sentence : null;
    }
  }
  return slots;
}

/** Behind an hour that is already named: "on Monday at 10. Our office is open from 8 to 17." */
const isWide = ({start, end}: ClockMention): boolean => end !== null && end - start > widestWindow;

/** A move that names no day keeps the day of the interview it moves. */
const keptDay = (sentences: readonly TimedSentence[], date: LocalDate | null): Carried | null =>
  date === null || sentences.some(({days}) => days.length > 0)
    ? null
    : {
        days: [{from: 0, to: 0, date, uncertain: false, weekdayOnly: false}],
        until: sentences.length,
        timed: false,
      };

function slotOf(day: DayMention, clock: ClockMention, sentence: TimedSentence): Slot {
  const together = sentence.days.includes(day);
  return {
    date: day.date,
    start: clock.start,
    end: clock.end,
    zone: clock.zone?.named ?? null,
    uncertain: day.uncertain,
    contradicted: day.contradicted === true,
    weekdayOnly: day.weekdayOnly,
    sentence,
    clockFrom: clock.from,
    from: together ? Math.min(day.from, clock.from) : clock.from,
    to: together ? Math.max(day.to, clock.to) : clock.to,
  };
}
