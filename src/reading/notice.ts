import {commonest, keys, letters} from './notice-keys';

/** Letters of any language, two at least. Not by their classes: tables of all scripts take time to set up. */
const words = /[a-zÀ-\uffff]{2,}/g;
/** Mail says its business early; more is not looked at. */
const looked = 6_000;

/** A row says little and one hint must do; a long mail holds some of any words by chance. */
const mostHints = {upTo: looked, hints: 5};
const hintsNeeded = [{upTo: 300, hints: 1}, {upTo: 600, hints: 2}, {upTo: 1_500, hints: 3}, mostHints];

/**
 * Could this text (a row or an open conversation, subject first) be about a hiring process? Misses next to nothing that is and is no
 * proof: what it lets through is read properly elsewhere. Cheap enough for every row of a list, and nothing is worked out beforehand.
 */
export function couldBeAboutHiring(text: string): boolean {
  const begin = text.slice(0, looked);
  // Most of what tells is told by these, and looking for one is a step of the browser's own.
  for (const word of commonest) if (begin.includes(word)) return true;
  const enough = (hintsNeeded.find(({upTo}) => begin.length <= upTo) ?? mostHints).hints;
  const hints: string[] = [];
  for (const word of begin.toLowerCase().match(words) ?? []) {
    const known = keys[word.charAt(0)];
    if (known === undefined) continue;
    const key = ` ${word.slice(1, letters)}`;
    if (known.includes(`${key}!`)) return true;
    const hint = word.charAt(0) + key;
    if (known.includes(`${key} `) && !hints.includes(hint) && hints.push(hint) >= enough) return true;
  }
  return false;
}
