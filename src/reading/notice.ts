import {hinting as hintingKeys, letters, telling as tellingKeys} from './notice-keys';

const telling = new Set(tellingKeys.split(' '));
const hinting = new Set(hintingKeys.split(' '));

/** Which pairs of first letters any key has: most words of a mail go no further than this. */
const pairs = new Uint8Array(1024);
const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
for (const key of [...telling, ...hinting]) pairs[pairOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;

/** Mail says its business early; more is not looked at. */
const looked = 6_000;

/**
 * Could this text (a row or an open conversation, subject first) be about a hiring process? Misses next to nothing that is and is no
 * proof: what it lets through is read properly elsewhere. Cheap enough for every row of a list.
 */
export function couldBeAboutHiring(text: string): boolean {
  const lower = text.slice(0, looked).toLowerCase();
  let firstHint = '';
  let start = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code > 191) continue;
    if (at - start > 1 && pairs[pairOf(lower.charCodeAt(start), lower.charCodeAt(start + 1))] === 1) {
      const key = lower.slice(start, Math.min(at, start + letters));
      if (telling.has(key)) return true;
      // One hint is in half of all mail; two different ones are not.
      if (key !== firstHint && hinting.has(key)) {
        if (firstHint !== '') return true;
        firstHint = key;
      }
    }
    start = at + 1;
  }
  return false;
}
