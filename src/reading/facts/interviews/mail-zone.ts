import type {TimeContext} from '../times/time-context';
import type {NamedZone} from '../times/zone-names';
import {findZone} from '../times/zones';
import type {Slot, TimedSentence} from './slots';

/** The zone of the mail's times that name none: what it says of all its times, else the only one its other times name. */
export function mailZone(
  slots: readonly Slot[],
  sentences: readonly TimedSentence[],
  context: TimeContext,
): NamedZone | null {
  const all = new RegExp(`\\b(?:${context.words.timesAre}) `, 'g');
  for (const {text, raw} of sentences) {
    for (const match of text.matchAll(all)) {
      const zone = findZone(text, raw, match.index + match[0].length - 1, context);
      if (zone !== null) return zone.named;
    }
  }
  const named = new Map(
    slots.flatMap(({zone}) => (zone === null ? [] : [[JSON.stringify(zone), zone] as const])),
  );
  const [only] = named.values();
  return named.size === 1 ? (only ?? null) : null;
}
