import type {PaperOwed} from '../../domain/application';
import type {Instant} from '../../domain/instant';
import {sayList} from '../../say/dates';
import {say} from '../../say/say';
import type {Draft} from '../draft';
import {figure} from '../figures';
import type {Known} from '../known';
import {sayMoment} from '../wording';

/** Nobody expects a paper on their desk before this. */
const early = '09:00';

/** What they asked for: by the day they named, else the next working morning. Several papers are one step, due with the first. */
export function papers(known: Known, now: Instant): Draft[] {
  const {ending, clock, settings} = known;
  if (ending && ending.outcome !== 'offer' && ending.outcome !== 'accepted') return [];
  const owedUntil = (by: Instant): Instant =>
    clock.eveningDaysAfter(by, figure('papersOwedForDays', settings));
  const owed = known.papers
    .map(paper => ({...paper, due: dueAt(paper, known)}))
    .filter(({due}) => now < owedUntil(due))
    .sort((one, other) => one.due - other.due);
  const first = owed[0];
  if (!first) return [];
  const askedAt = Math.min(...owed.map(paper => paper.askedAt));
  return [
    {
      step: 'papers',
      from: askedAt,
      by: first.due,
      until: owedUntil(first.due),
      since: askedAt,
      about: Math.max(...owed.map(paper => paper.askedAt)),
      because: moment =>
        say(isNamed(first) ? 'etiquette.papers' : 'etiquette.papersSoon', {
          what: sayList(owed.map(({what}) => what)),
          by: sayMoment(first.due, moment, settings.timeZone),
        }),
    },
  ];
}

function dueAt({by, byDay, askedAt}: PaperOwed, {clock}: Known): Instant {
  if (byDay !== null) return clock.evening(byDay);
  return by ?? clock.morningNotBefore(clock.workingDaysAfter(clock.dateOf(askedAt), 1), early);
}

const isNamed = ({by, byDay}: PaperOwed): boolean => by !== null || byDay !== null;
