import {say} from '../../say/say';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known} from '../known';
import {sayMoment, sayWhen} from '../wording';

/** An invitation without a time stays open this long. */
const openDays = 14;

/** An invitation wants an answer within a working day, and before the first time it offers. */
export function replyToInvitation({invitation, ending, clock, settings}: Known): Draft[] {
  if (!invitation || ending) return [];
  const {at, firstTime} = invitation;
  const by = clock.eveningWorkingDaysAfter(at, figure('replyWithinWorkingDays', settings));
  const zone = settings.timeZone;
  return [
    {
      step: 'reply-to-invitation',
      from: at,
      by,
      until: firstTime ?? clock.eveningDaysAfter(at, openDays),
      since: at,
      because: now => {
        const day = sayWhen(at, now, zone);
        const due = sayMoment(firstTime === null ? by : Math.min(by, firstTime), now, zone);
        return firstTime === null
          ? say('etiquette.reply', {day, by: due})
          : say('etiquette.replyUntil', {day, by: due, first: sayMoment(firstTime, now, zone)});
      },
    },
  ];
}
