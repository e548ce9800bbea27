import {commonest, hinting, telling} from './notice-keys';

/**
 * The first letters of each word, as many as keys have. Letters of any language, two at least; not by their classes: tables of all
 * scripts take time to set up.
 */
const beginnings = /(?<![a-zÀ-\uffff])[a-zÀ-\uffff]{2,6}/g;
/** Mail says its business early; more is not looked at. */
const looked = 6_000;

/** A row says little and one hint must do; a long mail holds some of any words by chance. */
const mostHints = {upTo: looked, hints: 5};
const hintsNeeded = [{upTo: 300, hints: 1}, {upTo: 600, hints: 2}, {upTo: 1_500, hints: 3}, mostHints];

/** Made at the first look that needs them. */
let known: {telling: Set<string>; all: Set<string>} | undefined;

/**
 * Could this text (a row or an open conversation, subject first) be about a hiring process? Misses next to nothing that is and is no
 * proof: what it lets through is read properly elsewhere. Cheap enough for every row of a list: the browser cuts the words, and of
 * each only one thing is asked.
 */
export function couldBeAboutHiring(text: string): boolean {
  const begin = text.slice(0, looked);
  // Most of what tells is told by these, and looking for one is a step of the browser's own.
  for (const word of commonest) if (begin.includes(word)) return true;
  known ??= {telling: new Set(telling.split(' ')), all: new Set(`${telling} ${hinting}`.split(' '))};
  const enough = (hintsNeeded.find(({upTo}) => begin.length <= upTo) ?? mostHints).hints;
  const hints = new Set<string>();
  for (const key of begin.toLowerCase().match(beginnings) ?? []) {
    if (!known.all.has(key)) continue;
    if (known.telling.has(key) || hints.add(key).size >= enough) return true;
  }
  return false;
}
