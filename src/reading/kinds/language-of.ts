import {languages} from '../languages/cues';

const stopWords = languages.map(({language, stopWords: words}) => ({
  language,
  words: new Set(words.split('|')),
}));

/** Words looked at. */
const sample = 150;
/** A language that leads by fewer words than this could be another: "de", "en", "la" are words of several. */
const clearLead = 2;

/**
 * The language most of these words belong to; null when too few belong to any. Where several are as likely, the one expected is right: a
 * short answer is in its conversation's language.
 */
export function languageOf(text: string, expected: string | null = null): string | null {
  const words = text
    .toLowerCase()
    .slice(0, 1500)
    .split(/[^\p{L}]+/u)
    .slice(0, sample);
  let best: string | null = null;
  let most = 0;
  let asExpected = 0;
  for (const {language, words: known} of stopWords) {
    const count = words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    if (language === expected) asExpected = count;
    if (count > most) [best, most] = [language, count];
  }
  if (expected !== null && most < asExpected + clearLead) return expected;
  return most >= 2 || (most === 1 && words.length < 12) ? best : null;
}
