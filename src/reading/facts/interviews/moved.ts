import type {Instant} from '../../../domain/instant';
import type {MailKind} from '../../../domain/kind';
import type {InterviewMention} from '../../../domain/reading';
import type {Cues} from './cues';
import type {Slot, TimedSentence} from './slots';

/** Which of a mail's times no longer hold: all of a cancellation's; of a move's those known before, called old, or given up. */
export function calledOff(
  slots: readonly Slot[],
  kind: MailKind,
  known: readonly InterviewMention[],
  cues: Cues,
  sentences: readonly TimedSentence[],
  instantOf: (slot: Slot) => Instant,
): Set<Slot> {
  if (kind === 'cancelled') return new Set(slots);
  const isOld = (slot: Slot): boolean =>
    isCalledOld(onItsOwn(slot, slots), cues) || isUnderOld(slot, sentences, cues);
  const back = takenBack(slots, sentences, cues);
  if (back !== null) return new Set([back]);
  // "From 10 to 11" begins a meeting; only a single time "from" which it moves is old.
  if (kind !== 'reschedule')
    return new Set(
      slots.filter(
        slot =>
          slots.length > 1 &&
          (isUnderOld(slot, sentences, cues) ||
            (slot.end === null && isCalledOld(onItsOwn(slot, slots), cues))),
      ),
    );
  const starts = new Set(known.map(({start}) => start));
  const old = slots.filter(slot => isOld(slot) || starts.has(instantOf(slot)));
  if (old.length > 0) return new Set(old);
  // Beside an interview that stands, another time is the new one.
  if (known.length > 0) return new Set();
  const [first] = slots;
  const givenUp =
    first !== undefined &&
    (cues.noLonger.test(first.sentence.text.slice(0, first.from)) ||
      cues.impossible.test(first.sentence.text)) &&
    (slots.length > 1
      ? first.sentence !== slots[1]?.sentence
      : !cues.newTime.test(first.sentence.text.slice(0, first.from)));
  return new Set(givenUp && first !== undefined ? [first] : []);
}

/** "We meet on Friday at 10. One of us cannot come that day. Would Tuesday at 9 do?": what stands between takes the first back. */
function takenBack(slots: readonly Slot[], sentences: readonly TimedSentence[], cues: Cues): Slot | null {
  const [first, second] = slots;
  if (first === undefined || second === undefined || slots.length > 2) return null;
  const isBetween = sentences.some(
    ({index, text, days, clocks}) =>
      index > first.sentence.index &&
      index < second.sentence.index &&
      days.length + clocks.length === 0 &&
      cues.impossible.test(text),
  );
  return isBetween ? first : null;
}

/** "From Thursday at 12 to 9 on the same day": what stands before the day speaks of the first of its times alone. */
const onItsOwn = (slot: Slot, slots: readonly Slot[]): Slot =>
  slots.some(
    other => other.sentence === slot.sentence && other.from === slot.from && other.clockFrom < slot.clockFrom,
  )
    ? {...slot, from: slot.clockFrom}
    : slot;

/** "Previous" on a line of its own, and the time on the next. */
function isUnderOld({sentence}: Slot, sentences: readonly TimedSentence[], cues: Cues): boolean {
  const above = sentences.find(({index}) => index === sentence.index - 1)?.text.trim() ?? '';
  return above !== '' && above.length <= longestHeading && cues.oldTime.test(`${above.replace(/:$/, '')}:`);
}

const longestHeading = 24;

const isCalledOld = ({sentence: {text}, from, clockFrom}: Slot, cues: Cues): boolean =>
  cues.oldTime.test(text.slice(Math.max(0, from - 60), from)) ||
  (from < clockFrom && cues.hadBefore.test(text.slice(Math.max(from, clockFrom - 60), clockFrom)));
