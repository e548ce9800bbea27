import type {OwnPurpose} from '../domain/kind';
import {occasions} from './occasions';

/** What a mail that began as this letter does; null for a letter that is not in the catalogue. */
export const purposeOfLetter = (letter: string): OwnPurpose | null =>
  occasions.find(({id}) => letter === id || letter.startsWith(`${id}.`))?.purpose ?? null;
