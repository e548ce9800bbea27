import type {MessageText} from '../message-text';
import {wordsOf} from './words';

/** What days and months are called, so that a word learned beside "Tuesday" is known beside "Friday". */
export type CalendarWords = ReadonlyMap<string, '#day' | '#month'>;

/** Sentences looked at. */
const sentenceCap = 40;

/**
 * The words of a message that a weight can be learned for: each word, each pair of neighbours, each pair with one or two words between ("offered
 * _ job"), the subject's words.
 */
export function wordFeatures({subject, sentences}: MessageText, calendar: CalendarWords): Set<string> {
  const features = new Set<string>();
  for (const sentence of sentences.slice(0, sentenceCap)) {
    const words = wordsOf(sentence).words.map(word => general(word, calendar));
    for (const [at, word] of words.entries()) {
      features.add(word);
      if (at >= 1) features.add(`${words[at - 1]} ${word}`);
      if (at >= 2) features.add(`${words[at - 2]} _ ${word}`);
      if (at >= 3) features.add(`${words[at - 3]} __ ${word}`);
    }
  }
  for (const word of wordsOf(subject).words) features.add(`subject:${general(word, calendar)}`);
  return features;
}

/** All clock times are one word, all numbers another, all days a third. */
function general(word: string, calendar: CalendarWords): string {
  if (!/^\d/.test(word)) return calendar.get(word) ?? word;
  return /^\d{1,2}(?:[:.h]\d\d|[ap]\.?m)/.test(word) ? '#time' : '#';
}
