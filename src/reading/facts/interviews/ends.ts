import type {Cues} from './cues';
import type {Slot} from './slots';

/** Without the times that only say when a meeting is over: they end the one before them on that day. */
export function withEnds(slots: readonly Slot[], cues: Cues): Slot[] {
  const result: Slot[] = [];
  for (const slot of slots) {
    const {text} = slot.sentence;
    if (!cues.endBefore.test(text.slice(Math.max(0, slot.clockFrom - 60), slot.clockFrom))) {
      result.push(slot);
      continue;
    }
    const begun = result.at(-1);
    if (begun !== undefined && begun.date === slot.date && begun.start < slot.start && begun.end === null)
      result[result.length - 1] = {...begun, end: slot.start};
  }
  return result;
}
