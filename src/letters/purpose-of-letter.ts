import type {OwnPurpose} from '../domain/kind';

/** What a mail that began as this letter does; null for an unknown letter. */
export function purposeOfLetter(_letter: string): OwnPurpose | null {
  return null;
}
