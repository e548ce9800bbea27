import type {Application} from '../domain/application';
import {elapsedDay, type Instant} from '../domain/instant';

/** How many enquiries went out since the employer's last answer: the mails that were seen, and those the user said they sent. */
export function enquiriesSent({
  events,
  actions,
  interviews,
}: Pick<Application, 'events' | 'actions' | 'interviews'>): number {
  const answeredAt = Math.max(
    0,
    ...events
      .filter(event => event.by === 'employer' && (event.channel === 'call' || event.counts))
      .map(({at}) => at),
  );
  // A round that stands is an answer too, however its news came.
  const lastEnd = Math.max(
    0,
    ...interviews.filter(({status}) => status === 'held' || status === 'confirmed').map(({end}) => end),
  );
  const counts = (at: Instant): boolean => at > Math.max(answeredAt, lastEnd);
  const seen = events.flatMap(event =>
    event.by === 'user' && event.channel === 'mail' && event.purpose === 'enquiry' && counts(event.at)
      ? [event.at]
      : [],
  );
  const said = actions.flatMap(action =>
    action.did === 'done' &&
    (action.step === 'enquiry' || action.step === 'second-enquiry') &&
    counts(action.at)
      ? [action.at]
      : [],
  );
  // "Done" is often said of the very mail that was just seen.
  return seen.length + said.filter(at => !seen.some(other => Math.abs(other - at) < elapsedDay)).length;
}
