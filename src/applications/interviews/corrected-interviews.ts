import type {Action} from '../../domain/action';
import {hour, type Instant} from '../../domain/instant';
import type {Interview} from '../../domain/interview';

type Correction = Extract<Action, {did: 'correct-interview'}>;

/**
 * The interviews as the user says they are. A time that was read and corrected once stays so when it is read again; one that a later mail
 * names itself stands.
 */
export function correctedInterviews(
  read: readonly Interview[],
  actions: readonly Action[],
  now: Instant,
): Interview[] {
  const corrections = actions
    .flatMap(action => (action.did === 'correct-interview' ? [action] : []))
    .sort((one, other) => one.at - other.at);
  const told = corrections.reduce(withCorrection, [...read]);
  return corrections.length === 0
    ? told
    : told
        .map(interview =>
          interview.status === 'confirmed' && interview.end <= now
            ? {...interview, status: 'held' as const}
            : interview,
        )
        .sort((one, other) => one.start - other.start);
}

function withCorrection(interviews: Interview[], {start, to, at}: Correction): Interview[] {
  const wrong = start === null ? undefined : interviews.find(interview => interview.start === start);
  const others = interviews.filter(interview => interview !== wrong);
  // The time is gone already: a mail has moved the interview since.
  if (start !== null && wrong === undefined) return interviews;
  if (to === null || others.some(other => other.start === to.start)) return others;
  const length = wrong ? wrong.end - wrong.start : hour;
  const right = {start: to.start, end: to.end ?? to.start + length, zoneNamed: true, uncertain: false};
  if (wrong === undefined) return [...others, {...added(at), ...right}];
  // What was called off since stays so.
  const status = (wrong.changedAt ?? 0) > at ? wrong.status : 'confirmed';
  return [...others, {...wrong, ...right, status}];
}

const added = (at: Instant): Omit<Interview, 'start' | 'end' | 'zoneNamed' | 'uncertain'> => ({
  status: 'confirmed',
  announcedAt: at,
  changedAt: null,
  zone: null,
  channel: null,
  people: [],
  quote: '',
});
