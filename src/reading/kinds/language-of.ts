import {languages} from '../languages/cues';

const stopWords = languages.map(({language, stopWords: words}) => ({
  language,
  words: new Set(words.split('|')),
}));

/** Words looked at. */
const sample = 150;

/** The language most of these words belong to; null when too few belong to any. */
export function languageOf(text: string): string | null {
  const words = text
    .toLowerCase()
    .slice(0, 1500)
    .split(/[^\p{L}]+/u)
    .slice(0, sample);
  let best: string | null = null;
  let most = 0;
  for (const {language, words: known} of stopWords) {
    const count = words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return most >= 2 || (most === 1 && words.length < 12) ? best : null;
}
