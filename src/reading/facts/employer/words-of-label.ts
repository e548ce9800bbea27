import {nameWords, trades} from '../../languages/en/company-words';
import {institutions} from '../../languages/institutions';

const tradeWords = new Set(trades.split(' '));
const abroad = new Set(institutions.split(' '));
const isWord = new Set([...tradeWords, ...abroad, ...nameWords.split(' ')]);
const linking = new Set(['and', 'of', 'the', 'for']);

/** Does a company or institution call itself so: "brewing", "university" (lower case)? */
export const isTrade = (word: string): boolean => tradeWords.has(word);

/** Labels are short; longer ones are made by machines. */
const longest = 40;
/** A name's own word, in no list: at least so long. */
const ownWord = 4;
/** Two words that are in the lists but no trade may be one invented word, where short. */
const maybeOneWord = 10;

/**
 * The words run together in a domain's label, where they can be told apart: "pruittair" is "pruitt air", "ironrangemining" is "iron range
 * mining". At most one word, the name's own, is in no list, and then a trade ends the label or two words stand beside it. `known` are words of the mail (lower case).
 */
export function wordsOfLabel(label: string, known: ReadonlySet<string> = new Set()): string[] | null {
  if (label.length > longest || !/^[a-z]+$/.test(label)) return null;
  const best = cheapest(label, known);
  if (best === null || best.length < 2) return null;
  const last = best.at(-1) ?? '';
  const own = best.filter(word => !isWord.has(word) && !linking.has(word) && !known.has(word));
  // "Instituto Saber", "Schouten Kassen": outside English what they are stands on either side; a vowel at its beginning may have swallowed one.
  const isNamed = isTrade(last) || (abroad.has(last) && !/^[aeiou]/.test(last)) || abroad.has(best[0] ?? '');
  if (own.length > 1 || (own.length === 1 && best.length < 3 && !isNamed)) return null;
  const told = isNamed || best.some(word => known.has(word));
  return told || label.length > maybeOneWord ? best : null;
}

interface Parting {
  cost: number;
  words: string[];
}

/** The parting into the fewest words; an unlisted one costs the more the longer it is. */
function cheapest(label: string, known: ReadonlySet<string>): string[] | null {
  const partings: (Parting | null)[] = [{cost: 0, words: []}];
  for (let end = 1; end <= label.length; end += 1) {
    let best: Parting | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = partings[start];
      const word = label.slice(start, end);
      const cost = before ? costOf(word, known) : null;
      if (!before || cost === null) continue;
      if (best === null || before.cost + cost < best.cost)
        best = {cost: before.cost + cost, words: [...before.words, word]};
    }
    partings.push(best);
  }
  return partings[label.length]?.words ?? null;
}

function costOf(word: string, known: ReadonlySet<string>): number | null {
  if (word.length >= 3 && known.has(word)) return 1;
  if (isWord.has(word)) return word.length < 4 ? 1.4 : 1;
  if (linking.has(word)) return 1.2;
  return word.length >= ownWord ? 1.5 + word.length / 4 : null;
}
