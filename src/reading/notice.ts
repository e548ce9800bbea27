import {commonest, keys, letters} from './notice-keys';

/** Mail says its business early; more is not looked at. */
const looked = 6_000;

/**
 * Could this text (a row or an open conversation, subject first) be about a hiring process? Misses next to nothing that is and is no
 * proof: what it lets through is read properly elsewhere. Cheap enough for every row of a list, and nothing is worked out beforehand.
 */
export function couldBeAboutHiring(text: string): boolean {
  const begin = text.slice(0, looked);
  // Most of what tells is told by these, and looking for one is a step of the browser's own.
  for (const word of commonest) if (begin.includes(word)) return true;
  const lower = begin.toLowerCase();
  let firstHint = '';
  let start = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code > 191) continue;
    const known = at - start > 1 ? keys[lower.charAt(start)] : undefined;
    if (known !== undefined) {
      const key = ` ${lower.slice(start + 1, Math.min(at, start + letters))}`;
      if (known.includes(`${key}!`)) return true;
      // One hint is in half of all mail; two different ones are not.
      const hint = lower.charAt(start) + key;
      if (hint !== firstHint && known.includes(`${key} `)) {
        if (firstHint !== '') return true;
        firstHint = hint;
      }
    }
    start = at + 1;
  }
  return false;
}
