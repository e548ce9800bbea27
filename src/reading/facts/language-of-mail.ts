import {smallWords} from '../languages/small-words';
import type {MessageText} from '../message-text';

const known = Object.entries(smallWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** Words looked at; a mail's language shows in its first lines. */
const sample = 160;

/** The language most of a mail's small words belong to; English where none is clearly ahead. */
export function languageOfMail({subject, body, greeting}: MessageText): string {
  const words = `${greeting ?? ''} ${body.slice(0, 1600)} ${subject}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, sample);
  let best = 'en';
  let most = 0;
  for (const {language, words: common} of known) {
    const count = words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), 0);
    // English words stand in mails of every language, so English gives way where another has as many.
    const ahead = count > most || (count === most && count > 0 && best === 'en');
    if (ahead) [best, most] = [language, count];
  }
  return best;
}
