import {hour, type Instant} from '../../domain/instant';
import {sayRelativeDay} from '../../say/dates';
import {say} from '../../say/say';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known} from '../known';
import {paceOf} from '../pace';
import {giveThemTimeToDecide} from '../rules/give-them-time-to-decide';
import {waitForTheDayTheyNamed} from '../rules/wait-for-the-day-they-named';
import {sayDate, sayDayFirst, sayWhen} from '../wording';

/** Working days between the first and the best last day to ask; fewer would be a chase. */
const promisedWindowWorkingDays = 5;
const leastWindowWorkingDays = 2;

/** The first enquiry since their last word: after the day they named, else after a decent wait. */
export function enquiry(known: Known): Draft[] {
  const {ending, interviewed, enquiries, settings} = known;
  if (ending || !interviewed || enquiries.length > 0 || paceOf(settings).ceiling < 1) return [];
  return known.awaited === null ? unpromised(known) : promised(known, known.awaited);
}

function promised(known: Known, awaited: string): Draft[] {
  const {clock, settings} = known;
  const from = waitForTheDayTheyNamed.notBefore(known);
  if (from === null) return [];
  return [
    {
      step: 'enquiry',
      from,
      by: clock.eveningWorkingDaysAfter(from, promisedWindowWorkingDays),
      until: clock.eveningDaysAfter(clock.morning(awaited), figure('enquiryAtTheLatestDays', settings)),
      since: lastNews(known),
      because: now => {
        const date = sayDate(awaited, settings.timeZone);
        return withThanks(
          known,
          now < from
            ? say('etiquette.enquiryPromised', {date, day: sayDayFirst(from, now, settings.timeZone)})
            : say('etiquette.enquiryPromisedNow', {date}),
          now,
        );
      },
    },
  ];
}

function unpromised(known: Known): Draft[] {
  const {clock, settings} = known;
  const from = giveThemTimeToDecide.notBefore(known);
  const heardAt = giveThemTimeToDecide.countsFrom(known);
  if (from === null || heardAt === null) return [];
  return [
    {
      step: 'enquiry',
      from,
      by: Math.max(
        clock.eveningDaysAfter(heardAt, paceOf(settings).windowDays),
        clock.eveningWorkingDaysAfter(from, leastWindowWorkingDays),
      ),
      until: clock.eveningDaysAfter(heardAt, figure('enquiryAtTheLatestDays', settings)),
      since: lastNews(known),
      because: now =>
        known.offerElsewhere === null
          ? withThanks(known, sayUnpromised(known, heardAt, from, now), now)
          : say('etiquette.enquiryOfferElsewhere'),
    },
  ];
}

function sayUnpromised(known: Known, heardAt: Instant, from: Instant, now: Instant): string {
  const zone = known.settings.timeZone;
  if (heardAt > now) return `${say('card.next.enquiry', {day: sayRelativeDay(from, now, zone)})}.`;
  const date = sayWhen(heardAt, now, zone);
  const day = sayDayFirst(from, now, zone);
  if (heardAt === known.lastContact)
    return now < from ? say('etiquette.enquiry', {date, day}) : say('etiquette.enquiryNow', {date});
  return now < from
    ? say('etiquette.enquiryAfterInterview', {date, day})
    : say('etiquette.enquiryAfterInterviewNow', {date});
}

/** Nobody thanked them while a thank-you of its own was welcome: the letter that asks can do both. */
function withThanks({thanks, rounds, settings}: Known, why: string, now: Instant): string {
  const last = rounds.findLast(({off}) => !off);
  const isMissing =
    last &&
    now >= last.end + figure('thankAtTheLatestHours', settings) * hour &&
    !thanks.some(({at}) => at > last.start);
  return isMissing ? say('etiquette.enquiryThanks', {why}) : why;
}

/** Their last word, or the news that there will be an interview. */
const lastNews = ({lastContact, rounds}: Known): Instant =>
  Math.max(lastContact ?? 0, rounds.findLast(({off}) => !off)?.announcedAt ?? 0);
