import {localDate} from '../../../days/zone';
import type {InterviewMention} from '../../../domain/reading';
import type {FactsInput} from '../../facts-input';
import {quoteOf} from '../quote';
import type {TimeContext} from '../times/time-context';
import type {Cues} from './cues';
import {isClock, openOffers} from './known-times';
import type {TimedSentence} from './slots';

/** A yes to one of the times offered before that does not say the time in full: "Tuesday works", "3pm is fine", "see you then". */
export function acceptedOffers(
  sentences: readonly TimedSentence[],
  cues: Cues,
  {earlier, own, at}: FactsInput,
  context: TimeContext,
): InterviewMention[] {
  const offers = openOffers(earlier, own, at);
  if (offers.length === 0) return [];
  for (const sentence of sentences) {
    if (!cues.accepts.test(sentence.text) || cues.impossible.test(sentence.text)) continue;
    if (cues.wishes.test(sentence.text)) continue;
    const meant = offers.filter(offer => isMeant(offer, sentence, context));
    const [only] = meant;
    if (meant.length === 1 && only !== undefined)
      return [{...only, status: 'accepted', quote: quoteOf(sentence.raw)}];
  }
  return [];
}

function isMeant(offer: InterviewMention, {days, clocks}: TimedSentence, context: TimeContext): boolean {
  const zone = offer.zone ?? context.timeZone;
  const date = localDate(offer.start, zone);
  const dayFits =
    days.length === 0 ||
    days.some(day => day.date === date || (day.weekdayOnly && sameWeekday(day.date, date)));
  return dayFits && (clocks.length === 0 || clocks.some(({start}) => isClock(offer, start, zone)));
}

const sameWeekday = (one: string, other: string): boolean =>
  (Date.parse(one) - Date.parse(other)) % (7 * 86_400_000) === 0;
