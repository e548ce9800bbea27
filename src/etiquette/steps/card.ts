import {say} from '../../say/say';
import {cardIsWelcome} from '../card-is-welcome';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known} from '../known';
import {sayWhen} from '../wording';

const bestWithinDays = 7;
const pointlessAfterDays = 14;

/** A handwritten card: an extra after the thank-you mail, for employers who still value one. */
export function card({rounds, thanks, note, cardSent, ending, clock, settings}: Known): Draft[] {
  if (ending || cardSent || !cardIsWelcome(note)) return [];
  const thankedAt = rounds
    .filter(({off}) => !off)
    .toReversed()
    .flatMap(({start}) => thanks.find(({at}) => at > start)?.at ?? [])[0];
  if (thankedAt === undefined) return [];
  const from = clock.morningDaysAfter(thankedAt, figure('cardAfterDays', settings));
  return [
    {
      step: 'card',
      from,
      by: clock.eveningDaysAfter(from, bestWithinDays),
      until: clock.eveningDaysAfter(from, pointlessAfterDays),
      since: thankedAt,
      because: now => say('etiquette.card', {day: sayWhen(thankedAt, now, settings.timeZone)}),
    },
  ];
}
