import type {Application} from '../domain/application';

/** Put away by the user, and nothing came from the employer since. */
export function isArchived({actions, events}: Pick<Application, 'actions' | 'events'>): boolean {
  const last = actions
    .filter(({did}) => did === 'archive')
    .sort((one, other) => one.at - other.at)
    .at(-1);
  if (last?.did !== 'archive' || !last.archived) return false;
  return !events.some(
    event => event.by === 'employer' && event.at > last.at && (event.channel === 'call' || event.counts),
  );
}
