import type {Action} from '../domain/action';

/** What the user said last of it, whatever was read before or since; else what was read. */
export function corrected(
  what: 'employer' | 'role',
  read: string | null,
  actions: readonly Action[],
): string | null {
  const words = actions.filter(action => action.did === 'correct' && action.what === what);
  const last = words.sort((one, other) => one.at - other.at).at(-1);
  return last?.did === 'correct' ? last.value : read;
}
