import type {InterviewMention} from '../../../domain/reading';
import type {FactsInput} from '../../facts-input';
import type {Cues} from './cues';
import type {Slot, TimedSentence} from './slots';

export type Status = InterviewMention['status'];

/** What a whole mail does with its times. */
export interface Stance {
  asks: boolean;
  /** The times are a choice. */
  offers: boolean;
  /** Sentences that settle something, by index. */
  settling: ReadonlySet<number>;
}

/** Does the mail ask for a yes, does it offer a choice, and where does it settle a time? */
export function stanceOf(sentences: readonly TimedSentence[], slots: readonly Slot[], cues: Cues): Stance {
  const timed = new Set(slots.map(({sentence}) => sentence.index));
  const first = Math.min(...timed);
  return {
    asks: sentences.some(sentence => asksForYes(sentence, cues)),
    offers:
      slots.length > 1 &&
      sentences.some(({index, text}) => (timed.has(index) || index >= first - 2) && cues.choice.test(text)),
    settling: new Set(sentences.flatMap(({index, text}) => (cues.settled.test(text) ? [index] : []))),
  };
}

function asksForYes({text, days, clocks}: TimedSentence, cues: Cues): boolean {
  if (cues.asksNothing.test(text)) return false;
  if (cues.asks.test(text)) return true;
  return /\?/.test(text) && (days.length + clocks.length > 0 || cues.questionAbout.test(text));
}

/** The status an employer's mail gives a time that it does not call off. */
export function statusOf(slot: Slot, stance: Stance, {kind: {kind}}: FactsInput): Status {
  if (stance.offers) return 'proposed';
  const {index} = slot.sentence;
  const settled =
    [0, 1, 2, 3, 4].some(back => stance.settling.has(index - back)) || stance.settling.has(index + 1);
  if (kind === 'interview-confirmed') return stance.asks && !settled ? 'proposed' : 'confirmed';
  if (stance.asks) return 'proposed';
  if (kind === 'reschedule') return 'confirmed';
  return settled ? 'confirmed' : 'proposed';
}

/** The status an applicant's own mail gives a time: a yes to one that was named before, else only a wish. */
export function ownStatusOf({sentence}: Slot, repeats: boolean, cues: Cues): Status | null {
  if (cues.impossible.test(sentence.text)) return null;
  if (cues.wishes.test(sentence.text) && !repeats) return 'proposed';
  return repeats || cues.accepts.test(sentence.text) ? 'accepted' : 'proposed';
}
