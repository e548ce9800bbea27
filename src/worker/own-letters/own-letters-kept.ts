import type {OwnLettersKept} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {failed, ok, type Result} from '../../domain/result';
import {ownLettersFile} from '../../letters/own/own-letters-file';
import {parseOwnLetters} from '../../letters/own/parse-own-letters';
import type {Ports} from '../ports';

/** Keeps these letters instead of those that were there; where one cannot be used nothing changes, and each fault is told. */
export async function ownLettersKept(
  letters: readonly OwnLetter[],
  ports: Ports,
): Promise<Result<OwnLettersKept>> {
  // The same door for a letter typed and one from a file.
  const read = parseOwnLetters(ownLettersFile(letters));
  return read.ok ? kept(read.letters, ports) : unchanged(read.faults, ports);
}

/** Adds the letters of a shared file behind those that are there, each once. */
export async function ownLettersBrought(file: string, ports: Ports): Promise<Result<OwnLettersKept>> {
  const read = parseOwnLetters(file);
  if (!read.ok) return unchanged(read.faults, ports);
  const known = await ports.ownLetters.read();
  const same = new Set(known.map(letter => ownLettersFile([letter])));
  return kept([...known, ...read.letters.filter(letter => !same.has(ownLettersFile([letter])))], ports);
}

async function kept(
  letters: OwnLetter[],
  {ownLetters, outside, memory}: Ports,
): Promise<Result<OwnLettersKept>> {
  if (memory.health === 'newer-version') return failed('newer-version');
  await ownLetters.put(letters);
  await outside.changed();
  return ok({letters, faults: []});
}

const unchanged = async (
  faults: OwnLettersKept['faults'],
  {ownLetters}: Ports,
): Promise<Result<OwnLettersKept>> => ok({letters: await ownLetters.read(), faults});
