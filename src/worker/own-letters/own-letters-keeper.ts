import type {OwnLetter} from '../../domain/own-letter';
import {faultsOf} from '../../letters/own/faults-of';
import type {KeptValues} from '../kept-values';
import {parseOwnLetter} from './parse-own-letter';

/** The user's own letters in `storage.local`, as plain JSON in their order. */
export interface OwnLettersKeeper {
  /** Those that can be used; one that a later version wrote or that was damaged is left out. */
  read(): Promise<OwnLetter[]>;
  /** All of them; the caller has found them good. */
  put(letters: readonly OwnLetter[]): Promise<void>;
}

/** Where they are kept. */
export const ownLettersKey = 'own-letters';

export const createOwnLettersKeeper = (values: KeptValues): OwnLettersKeeper => ({
  async read() {
    const kept = (await values.get([ownLettersKey]))[ownLettersKey];
    return Array.isArray(kept) ? kept.flatMap(usable) : [];
  },
  put: async letters => values.set({[ownLettersKey]: letters}),
});

function usable(value: unknown): OwnLetter[] {
  try {
    const letter = parseOwnLetter(value);
    return faultsOf(letter).length === 0 ? [letter] : [];
  } catch {
    return [];
  }
}
