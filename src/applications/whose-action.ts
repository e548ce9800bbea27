import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import {findPerson} from './merge-contacts';

/**
 * The application an action means that names none: the one whose people a note names, else the one whose interview ended last before it,
 * else the one last heard of before it. Null when there is no application.
 */
export function applicationMeantBy(action: Action, applications: readonly Application[]): Application | null {
  const named = applications.filter(application => namesSomebodyOf(action, application));
  const among = named.length > 0 ? named : applications;
  const newestFirst = [...among].sort(
    (one, other) => lastMoment(other, action) - lastMoment(one, action) || (one.id < other.id ? -1 : 1),
  );
  return newestFirst[0] ?? null;
}

const namesSomebodyOf = (action: Action, {people}: Application): boolean =>
  action.did === 'note' &&
  (action.note.people ?? []).some(name => findPerson(people, {name, address: null}) !== undefined);

const speaksOfInterview = (action: Action): boolean =>
  action.did === 'note' || ('step' in action && ['note', 'thank-you', 'card'].includes(action.step));

function lastMoment({events, interviews}: Application, action: Action): number {
  const ends = interviews
    .filter(({status, end}) => status === 'held' && end <= action.at)
    .map(({end}) => end);
  const heard = Math.max(0, ...events.filter(({at}) => at <= action.at).map(({at}) => at));
  if (!speaksOfInterview(action)) return heard;
  // One without an interview that has ended comes after all that have one.
  return ends.length > 0 ? Math.max(...ends) : heard - Number.MAX_SAFE_INTEGER;
}
