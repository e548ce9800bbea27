import type {DateWords} from '../../languages/date-words';
import {type ClockGrammar, clockGrammar} from './clock-grammar';
import {spokenClocks} from './spoken-clocks';
import type {TimeContext} from './time-context';
import {findZone, type ZoneMention} from './zones';

/** A clock time or a span of them that a text names, in minutes after midnight, and where. */
export interface ClockMention {
  from: number;
  to: number;
  start: number;
  end: number | null;
  zone: ZoneMention | null;
}

type Half = 'am' | 'pm' | null;

/** A number that may be a clock time; whether it is one its neighbours help to decide. */
interface Candidate {
  from: number;
  to: number;
  hour: number;
  minute: number;
  half: Half;
  /** It can be nothing else: "14:00", "2pm", "14 Uhr". */
  sure: boolean;
  /** Words before it make an hour of it: "at 3". */
  led: boolean;
  /** A day stands right before it: "Sunday 11-3". */
  behindDay: boolean;
  between: boolean;
  zone: ZoneMention | null;
}

/** Every clock time in one folded sentence whose days are blanked out with \0, in order. `raw` is the sentence as written. */
export function findClocks(text: string, raw: string, context: TimeContext): ClockMention[] {
  const grammar = clockGrammar(context.words);
  const candidates = findCandidates(text, raw, grammar, context);
  const found: ClockMention[] = [];
  for (let at = 0; at < candidates.length; at += 1) {
    const one = candidates[at];
    const next = candidates[at + 1];
    if (one === undefined) break;
    const span = next === undefined ? null : spanOf(one, next, text, grammar, context);
    if (span !== null) {
      found.push(span);
      at += 1;
    } else if (one.sure || isLedHour(one, text, grammar) || isListed(candidates, at, text, grammar)) {
      const start = minutesOf(one, one.half ?? listHalf(candidates, at), context.words);
      if (start !== null) found.push({from: one.from, to: one.to, start, end: null, zone: one.zone});
    }
  }
  return zonesShared(found, text, grammar);
}

/** "9.30 on Thursday". */
const aheadOfDay = /^ (?:on )?\0/;

function findCandidates(text: string, raw: string, grammar: ClockGrammar, context: TimeContext): Candidate[] {
  const result: Candidate[] = [];
  for (const match of text.matchAll(grammar.number)) {
    const [whole, noon, hour, separator, minute, compactMinute, mark, lateMinute] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 28), match.index);
    const led = grammar.lead.test(before);
    const behindDay = /\0[,:]? ?$/.test(before);
    const between = grammar.between.test(before);
    const zone = findZone(text, raw, end, context);
    const half = halfOf(mark) ?? dayPart(text, zone?.to ?? end, grammar);
    const sure =
      noon !== undefined ||
      mark !== undefined ||
      compactMinute !== undefined ||
      half !== null ||
      separator === ':' ||
      separator === 'h' ||
      (separator === '.' &&
        (context.words.dotsInTimes ||
          led ||
          behindDay ||
          zone !== null ||
          aheadOfDay.test(text.slice(end, end + 12))));
    if (
      separator === '.' &&
      !sure &&
      !context.words.dotsInTimes &&
      !/-\s?$/.test(before) &&
      !/^ ?-/.test(text.slice(end))
    )
      continue;
    // "16h30 (1h)": a length in brackets.
    if (
      mark !== undefined &&
      Number(hour) <= 4 &&
      minute === undefined &&
      before.endsWith('(') &&
      /^\)/.test(text.slice(end))
    )
      if (/^h/.test(mark)) continue;
    const halfWord = noon === undefined && minute === undefined ? grammar.half.exec(before)?.[0] : undefined;
    const shift = halfWord === undefined ? 0 : context.words.half.minutes;
    result.push({
      from: match.index - (halfWord?.length ?? 0),
      to: zone?.to ?? end,
      hour: noon !== undefined ? 12 : shift < 0 ? (Number(hour) + 11) % 12 || 12 : Number(hour),
      minute: shift === 0 ? Number(minute ?? compactMinute ?? lateMinute ?? 0) : 30,
      half: noon === undefined ? half : 'pm',
      sure: sure || halfWord !== undefined,
      led,
      behindDay,
      between,
      zone,
    });
  }
  return withSpoken(result, text, raw, grammar, context);
}

/** The candidates with the times in words among them; one in words outweighs the number it holds. */
function withSpoken(
  numbers: Candidate[],
  text: string,
  raw: string,
  grammar: ClockGrammar,
  context: TimeContext,
): Candidate[] {
  const spoken = spokenClocks(text, context.words).flatMap((clock): Candidate[] => {
    if (numbers.some(({from, to}) => from <= clock.from && clock.to <= to)) return [];
    const before = text.slice(Math.max(0, clock.from - 28), clock.from);
    const zone = findZone(text, raw, clock.to, context);
    return [
      {
        ...clock,
        to: zone?.to ?? clock.to,
        half: clock.half ?? dayPart(text, zone?.to ?? clock.to, grammar),
        led: true,
        behindDay: /\0[,:]? ?$/.test(before),
        between: grammar.between.test(before),
        zone,
      },
    ];
  });
  if (spoken.length === 0) return numbers;
  const rest = numbers.filter(({from, to}) => !spoken.some(clock => from < clock.to && clock.from < to));
  return [...rest, ...spoken].sort((one, other) => one.from - other.from);
}

const halfOf = (mark: string | undefined): Half =>
  mark === undefined || !/^[ap]\.? ?m/.test(mark) ? null : mark.startsWith('a') ? 'am' : 'pm';

function dayPart(text: string, at: number, grammar: ClockGrammar): Half {
  const after = text.slice(at, at + 28);
  return grammar.afternoon.test(after) ? 'pm' : grammar.morning.test(after) ? 'am' : null;
}

function spanOf(
  one: Candidate,
  next: Candidate,
  text: string,
  grammar: ClockGrammar,
  {words}: TimeContext,
): ClockMention | null {
  const gap = text.slice(one.to, next.from);
  if (gap.length > 14 || !(grammar.until.test(gap) || (one.between && grammar.and.test(gap)))) return null;
  const proven =
    one.sure ||
    next.sure ||
    next.zone !== null ||
    ((one.led || one.behindDay) && isEnd(text, next.to, grammar));
  if (!proven && !(one.between && isEnd(text, next.to, grammar))) return null;
  const end = minutesOf(next, next.half, words);
  let start = minutesOf(one, one.half ?? next.half, words);
  if (end === null || start === null) return null;
  if (one.half === null && start >= end)
    start = minutesOf(one, next.half === 'pm' ? 'am' : null, words, false) ?? start;
  const later = end > start ? end : end + 12 * 60;
  const length = later - start;
  return {
    from: one.from,
    to: next.to,
    start,
    end: length > 0 && length <= 14 * 60 && later < 24 * 60 ? later : null,
    zone: next.zone ?? one.zone,
  };
}

const isEnd = (text: string, at: number, grammar: ClockGrammar): boolean =>
  grammar.ends.test(text.slice(at, at + 24));

const isLedHour = (one: Candidate, text: string, grammar: ClockGrammar): boolean =>
  one.led && one.hour >= 1 && (one.zone !== null || isEnd(text, one.to, grammar));

/** More times in one sentence are no offer. */
const longestList = 24;

/** "10, 11 or 2pm": a bare hour joined to clock times behind it, and to nothing else before it. */
function isListed(
  candidates: readonly Candidate[],
  at: number,
  text: string,
  grammar: ClockGrammar,
): boolean {
  const one = candidates[at];
  const next = candidates[at + 1];
  if (one === undefined || next === undefined || one.hour < 1 || one.hour > 23) return false;
  if (!grammar.listed.test(text.slice(one.to, next.from))) return false;
  const before = text.slice(Math.max(0, one.from - 12), one.from);
  const previous = candidates[at - 1];
  const joined = previous !== undefined && grammar.listed.test(text.slice(previous.to, one.from));
  if (!(one.led || joined || /(?:^|\0[,:]?) ?$/.test(before))) return false;
  return next.sure || (at < longestList && isListed(candidates, at + 1, text, grammar));
}

/** The half of the day that the list's first outspoken time says, where it leaves the hours in order. */
function listHalf(candidates: readonly Candidate[], at: number): Half {
  const one = candidates[at];
  if (one === undefined || one.sure) return null;
  const said = candidates.slice(at + 1, at + 5).find(({sure}) => sure);
  if (said?.half !== 'pm') return said?.half ?? null;
  return one.hour % 12 <= said.hour % 12 ? 'pm' : 'am';
}

function minutesOf(
  {hour, minute}: Candidate,
  half: Half,
  words: DateWords,
  guessAfternoon = words.smallHoursAreAfternoon,
): number | null {
  if (hour > 23 || minute > 59 || (half !== null && hour === 0)) return null;
  if (half === 'am' && hour <= 12) return (hour === 12 ? 0 : hour) * 60 + minute;
  if (half === 'pm') return (hour >= 12 ? hour : hour + 12) * 60 + minute;
  const afternoon = half === null && guessAfternoon && hour >= 1 && hour <= 6;
  return (afternoon ? hour + 12 : hour) * 60 + minute;
}

/** "2pm or 3pm CET": the zone behind the last of a list is that of the whole list. */
function zonesShared(found: readonly ClockMention[], text: string, grammar: ClockGrammar): ClockMention[] {
  const result = [...found];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const one = result[at];
    const next = result[at + 1];
    if (one === undefined || next === undefined || one.zone !== null || next.zone === null) continue;
    if (grammar.listed.test(text.slice(one.to, next.from))) result[at] = {...one, zone: next.zone};
  }
  return result;
}
