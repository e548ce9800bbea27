import {say} from '../../say/say';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known} from '../known';
import {stayInTouch} from '../rules/stay-in-touch';
import {sayMoment} from '../wording';

const rejectionOpenDays = 14;
const cancelledOpenDays = 7;
const cancelledWithinWorkingDays = 1;
const keepInTouchWithinDays = 14;

/** A rejection wants thanks: to whoever sent it, or to somebody who can be written to. */
export function rejectionReply({ending, insteadOf, clock, settings}: Known): Draft[] {
  if (ending?.outcome !== 'rejected' || ending.answered) return [];
  const {at, canAnswer} = ending;
  if (!canAnswer && !insteadOf) return [];
  return [
    {
      step: 'rejection-reply',
      from: at,
      by: clock.eveningWorkingDaysAfter(at, figure('rejectionReplyWithinWorkingDays', settings)),
      until: clock.eveningDaysAfter(at, rejectionOpenDays),
      since: at,
      ...(canAnswer || !insteadOf ? {} : {to: [insteadOf]}),
      because: () =>
        canAnswer
          ? say('etiquette.rejectionReply')
          : say('etiquette.rejectionReplyInstead', {person: insteadOf?.name ?? insteadOf?.address ?? ''}),
    },
  ];
}

/** A friendly line every ten weeks or so, for a year. */
export function keepInTouch(known: Known): Draft[] {
  const {ending, inTouchAt, clock} = known;
  const from = stayInTouch.notBefore(known);
  const until = stayInTouch.until(known);
  if (!ending || from === null || until === null || from >= until) return [];
  return [
    {
      step: 'keep-in-touch',
      from,
      by: clock.eveningDaysAfter(from, keepInTouchWithinDays),
      until,
      since: inTouchAt ?? ending.at,
      because: () => say('etiquette.keepInTouch'),
    },
  ];
}

/** An offer wants a prompt answer, which may ask for time. */
export function offerReply({ending, clock, settings}: Known): Draft[] {
  if (ending?.outcome !== 'offer' || ending.answered) return [];
  const by = clock.eveningWorkingDaysAfter(ending.at, figure('offerReplyWithinWorkingDays', settings));
  return [
    {
      step: 'offer-reply',
      from: ending.at,
      by,
      until: null,
      since: ending.at,
      because: now => say('etiquette.offerReply', {by: sayMoment(by, now, settings.timeZone)}),
    },
  ];
}

/** A called-off interview wants a kind word. */
export function cancelledReply({cancelledAt, ending, clock}: Known): Draft[] {
  if (cancelledAt === null || ending) return [];
  return [
    {
      step: 'cancelled-reply',
      from: cancelledAt,
      by: clock.eveningWorkingDaysAfter(cancelledAt, cancelledWithinWorkingDays),
      until: clock.eveningDaysAfter(cancelledAt, cancelledOpenDays),
      since: cancelledAt,
      because: () => say('etiquette.cancelledReply'),
    },
  ];
}
