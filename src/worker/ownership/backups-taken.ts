import type {Instant} from '../../domain/instant';
import type {KeptValues} from '../kept-values';

const key = 'ownership:backup';

/** The newest backup: when it was taken, and of which revision of which database. */
export interface Taken {
  at: Instant;
  revision: number;
  salt: number;
}

export async function lastBackup(local: KeptValues): Promise<Taken | null> {
  const found = (await local.get([key]))[key];
  return isTaken(found) ? found : null;
}

export const backupTaken = (taken: Taken, local: KeptValues): Promise<void> => local.set({[key]: taken});

const isTaken = (value: unknown): value is Taken =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'revision' in value &&
  typeof value.revision === 'number' &&
  'salt' in value &&
  typeof value.salt === 'number';
