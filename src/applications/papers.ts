import {instantAt} from '../days/zone';
import type {Action} from '../domain/action';
import type {Application, PaperOwed} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {PaperAsked} from '../domain/reading';
import type {Settings} from '../domain/settings';
import {plainLetters} from './plain-letters';
import type {SaidMessage} from './said-message';

interface Told {
  messages: readonly SaidMessage[];
  actions: readonly Action[];
  outcome: Application['outcome'];
  settings: Settings;
}

/** Asked for and not sent since, the most urgent first. A day without an hour means the end of its working hours. */
export function papersFrom({messages, actions, outcome, settings}: Told): PaperOwed[] {
  const asked = [...messages.flatMap(askedIn), ...actions.flatMap(notedDown)].sort(
    (one, other) => one.askedAt - other.askedAt,
  );
  const settledAt = Math.max(
    ...messages.filter(({own, purpose}) => own && purpose === 'papers').map(({at}) => at),
    ...actions.filter(action => action.did === 'done' && action.step === 'papers').map(({at}) => at),
    outcome !== null && outcome.outcome !== 'offer' && outcome.outcome !== 'accepted' ? outcome.at : 0,
  );
  const owed = asked.filter(({askedAt}) => askedAt > settledAt);
  return owed
    .filter((paper, index) => owed.findLastIndex(({what}) => isSame(what, paper.what)) === index)
    .map(paper => ({...paper, by: dueAt(paper, settings)}))
    .sort((one, other) => (one.by ?? Infinity) - (other.by ?? Infinity) || one.askedAt - other.askedAt);
}

const askedIn = ({own, automatic, kind, papers, at}: SaidMessage): PaperOwed[] =>
  own || automatic || kind === 'application-ack' || kind === 'job-alert'
    ? []
    : papers.map(paper => ({...paper, askedAt: at}));

const notedDown = (action: Action): PaperOwed[] =>
  action.did === 'note'
    ? (action.note.papers ?? []).map(({what, by}) => ({
        what,
        by: null,
        byDay: by ?? null,
        quote: '',
        askedAt: action.at,
      }))
    : [];

const dueAt = ({by, byDay}: PaperAsked, {workingHours, timeZone}: Settings): Instant | null =>
  byDay === null ? by : instantAt(byDay, workingHours[1], timeZone);

const isSame = (one: string, other: string): boolean =>
  plainLetters(one.trim()) === plainLetters(other.trim());
