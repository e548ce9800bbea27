import {hour} from '../../domain/instant';
import {say} from '../../say/say';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known, Round} from '../known';
import {stillToThank} from '../still-to-thank';
import {sayMeeting, sayMet, sayMoment} from '../wording';

/** What belongs to the interview itself: to prepare it, to write it down, to thank for it. Each round has its own. */
export const aroundTheInterview = (known: Known): Draft[] =>
  known.ending
    ? []
    : known.rounds
        .filter(({off}) => !off)
        .flatMap(round => [prepare(round, known), ...noteDown(round, known), ...thank(round, known)]);

function prepare(round: Round, known: Known): Draft {
  return {
    step: 'prepare',
    from: round.start - figure('prepareHoursBefore', known.settings) * hour,
    by: round.start,
    until: round.start,
    since: round.announcedAt,
    about: round.start,
    because: now => say('etiquette.prepare', {met: sayMeeting(round, known, now)}),
  };
}

function noteDown(round: Round, known: Known): Draft[] {
  if (known.notes.some(at => at >= round.start)) return [];
  return [
    {
      ...afterInterview(round, known),
      step: 'note',
      because: now => say('etiquette.note', {met: sayMet(round, known, now)}),
    },
  ];
}

function thank(round: Round, known: Known): Draft[] {
  const rest = stillToThank(round, known.thanks);
  if (rest === 'nobody') return [];
  const window = afterInterview(round, known);
  return [
    {
      ...window,
      step: 'thank-you',
      ...(rest.length > 0 ? {to: rest} : {}),
      because: now => {
        const met = sayMet(round, known, now);
        if (now >= window.by) return say('etiquette.thankYouLate', {met});
        const by = sayMoment(window.by, now, known.settings.timeZone);
        const names = rest.flatMap(({name, address}) => name ?? address ?? []).join(', ');
        return rest.length > 0 && rest.length < round.people.length
          ? say('etiquette.thankYouRest', {met, rest: names, by})
          : say('etiquette.thankYou', {met, by});
      },
    },
  ];
}

/** Hours are elapsed time: the night the clocks change makes none longer. */
const afterInterview = ({start, end, announcedAt}: Round, {settings}: Known) => ({
  from: end,
  by: end + figure('thankWithinHours', settings) * hour,
  until: end + figure('thankAtTheLatestHours', settings) * hour,
  since: announcedAt,
  about: start,
});
