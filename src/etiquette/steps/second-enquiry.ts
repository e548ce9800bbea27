import {say} from '../../say/say';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known} from '../known';
import {paceOf} from '../pace';
import {askAgainAfterAWeek} from '../rules/ask-again-after-a-week';
import {twoEnquiriesAreEnough} from '../rules/two-enquiries-are-enough';
import {waitForTheDayTheyNamed} from '../rules/wait-for-the-day-they-named';
import {sayDayFirst, sayWhen} from '../wording';

const bestWithinDays = 7;

/** Once more after a silence, as often as the field allows. */
export function secondEnquiry(known: Known): Draft[] {
  const {ending, interviewed, enquiries, clock, settings} = known;
  const last = enquiries.at(-1);
  const again = askAgainAfterAWeek.notBefore(known);
  if (ending || !interviewed || last === undefined || again === null) return [];
  if (!twoEnquiriesAreEnough.allows({doing: 'second-enquiry', at: again}, known)) return [];
  const from = Math.max(again, waitForTheDayTheyNamed.notBefore(known) ?? again);
  const isLast = enquiries.length + 1 === paceOf(settings).ceiling;
  return [
    {
      step: 'second-enquiry',
      from,
      by: clock.eveningDaysAfter(from, bestWithinDays),
      until: clock.eveningDaysAfter(from, figure('enquiryAtTheLatestDays', settings)),
      since: last,
      because: now => {
        const date = sayWhen(last, now, settings.timeZone);
        if (now < from)
          return say('etiquette.secondEnquiry', {date, day: sayDayFirst(from, now, settings.timeZone)});
        return say(isLast ? 'etiquette.lastEnquiryNow' : 'etiquette.secondEnquiryNow', {date});
      },
    },
  ];
}
