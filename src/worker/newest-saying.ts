import type {Told} from '../contract';
import type {Instant} from '../domain/instant';
import type {ActionRow} from './store/rows';

/** What was told last of a whole application, among these; null: nothing. */
export const newestSaying = (rows: readonly ActionRow[]): {did: Told['did']; at: Instant} | null =>
  rows
    .flatMap(({said}) => said ?? [])
    .sort((one, other) => one.at - other.at)
    .at(-1) ?? null;
