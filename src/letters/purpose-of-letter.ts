import type {OwnPurpose} from '../domain/kind';
import {catalogue} from './en/catalogue';

/** What a mail that began as this letter does; null for a letter that is not in the catalogue. */
export const purposeOfLetter = (letter: string): OwnPurpose | null =>
  catalogue.find(({id}) => letter === id || letter.startsWith(`${id}.`))?.purpose ?? null;
