import {slipCost} from './closeness';
import type {Lint} from './lint';
import {ownSlips} from './own-slips';
import type {Slip} from './slip';
import {openingWords, shortWords, tradeWords} from './trade-words';
import {isTrusted} from './trusted';

/**
 * What of the checker's findings is worth saying, and what it misses: at most one for any place, in their order. Silent about names, mail
 * addresses, abbreviations, foreign words, and wherever no likely mend is known.
 */
export function slipsOf(text: string, lints: readonly Lint[], names: readonly string[]): Slip[] {
  const known = new Set(names.flatMap(name => name.toLowerCase().split(/[^\p{L}\p{N}']+/u)));
  const found = [
    ...ownSlips(text).filter(({start, end}) => !isNamed(text.slice(start, end), known)),
    ...lints.flatMap(lint => slipOf(text, lint, known) ?? []),
  ].sort((one, other) => one.start - other.start);
  return found.filter((slip, at) => at === 0 || slip.start >= (found[at - 1]?.end ?? 0));
}

/** Words that the checker doubts and that may be right in another country's English. */
export const doubted = (text: string, lints: readonly Lint[], names: readonly string[]): string[] =>
  slipsOf(text, lints, names)
    .filter(({is}) => is === 'word')
    .map(({start, end}) => text.slice(start, end));

function slipOf(text: string, lint: Lint, known: ReadonlySet<string>): Slip | null {
  const {rule, kind, start, end, mends} = lint;
  const words = text.slice(start, end);
  if (!isTrusted(rule, kind) || isNamed(words, known) || isPartOfAddress(text, start, end)) return null;
  if (kind === 'Spelling') return misspelt(text, lint);
  // "te" and "ot" are words of other languages.
  if (rule === 'The' && !/^(?:teh|hte)$/i.test(words)) return null;
  // "an SAP consultant", "a NHS trust": it depends on how the letters are read out.
  if (rule === 'AnA' && /^\s+[A-Z0-9]{2}/.test(text.slice(end))) return null;
  const [mend] = mends;
  if (mend === undefined || mend === words || isOneWordApart(words, mend)) return null;
  if (kind !== 'Repetition') return {start, end, is: 'grammar', mend};
  return saidTwice.test(words) ? null : {start, end, is: 'twice', mend};
}

/** Doubled for weight, or rightly so: "so so sorry", "I had had two interviews". */
const saidTwice = /^(?:so|very|really|please|many|much|far|had|that|bye|no|ha|is|do) /i;

/** Farther away it is rather a word that the dictionary lacks. */
const mostCost = 1.5;

function misspelt(text: string, {start, end, mends}: Lint): Slip | null {
  const word = text.slice(start, end);
  if (!/^[A-Za-z][a-z']*[a-z]$/.test(word) || tradeWords.has(word.toLowerCase())) return null;
  if (isPartOfCompound(text, start, end) || standsByForeignWord(text, start, end)) return null;
  const capital = word !== word.toLowerCase();
  const own = word.toLowerCase();
  const [mend] = mends
    .filter(one => !isOneWordApart(own, one.toLowerCase()))
    .map(one => ({one, cost: slipCost(own, one.toLowerCase())}))
    .sort((a, b) => a.cost - b.cost);
  if (!mend || mend.cost > Math.min(mostCost, word.length / 3)) return null;
  const target = mend.one.toLowerCase();
  if (word.length < 4 && !shortWords.has(target)) return null;
  if (capital && !(openingWords.has(target) && beginsSentence(text, start))) return null;
  return {
    start,
    end,
    is: 'word',
    mend: capital ? target.charAt(0).toUpperCase() + target.slice(1) : mend.one,
  };
}

/** They differ by a hyphen or a space alone: a matter of taste. "alot" is none. */
const isOneWordApart = (word: string, mend: string): boolean =>
  word !== 'alot' && word.replace(/[-\s]/g, '') === mend.replace(/[-\s]/g, '');

/** "take-aways": the checker knows whole words alone. */
const isPartOfCompound = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '-' || text.charAt(end) === '-';

/** "Ngā mihi", "Société Générale". */
const standsByForeignWord = (text: string, start: number, end: number): boolean =>
  /(?![A-Za-z])\p{L}\S*\s*$/u.test(text.slice(Math.max(0, start - 24), start)) ||
  /^\s*\S*(?![A-Za-z])\p{L}/u.test(text.slice(end, end + 24));

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?\n]["”’)]?)\s*$/.test(text.slice(Math.max(0, at - 8), at));

const isNamed = (words: string, known: ReadonlySet<string>): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .some(word => known.has(word) && /\p{L}{2}/u.test(word));

/** "github.com/samlee", "sam.lee@example.org", "#general", "p95". */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const from = text.slice(0, start).search(/\S+$/);
  const before = from < 0 ? '' : text.slice(from, start);
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  return (
    /[@/\\_#=]|\w\.\w/.test(before + text.slice(start, end) + after) || /\d/.test(text.slice(start, end))
  );
}
