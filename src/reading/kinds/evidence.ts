import {quoteCap} from '../../domain/reading';
import {startOf} from '../text/start-of';
import type {PhraseBook} from './phrase';
import {type Words, wordsOf} from './words';

/** How much speaks for something, and the words that say it most clearly. */
export interface Evidence {
  score: number;
  /** The heaviest single cue. */
  best: number;
  quote: string | null;
}

export type Meaning<T extends string> = {says: T; weight: number} | 'hypothetical';

export interface Rules<T extends string> {
  /** What a supposed sentence says of these does not count. */
  supposed: ReadonlySet<T>;
  /** What a cue says when a negation stands before it in its clause; as it is where missing. */
  negated: Partial<Record<T, T>>;
  negators: ReadonlySet<string>;
}

/** How far before a cue a negation still reaches (words). */
const negationReach = 4;
/** What the second, third … cue for the same adds: a mail that repeats itself is not ten times as sure. */
const shares = [1, 0.6, 0.4, 0.3, 0.2, 0.1];
/** Sentences looked at; a longer mail says its business before. */
const sentenceCap = 80;

interface Hit {
  weight: number;
  quote: string;
}

/** Everything these sentences speak for, by the phrases of a book. */
export function evidenceIn<T extends string>(
  sentences: readonly string[],
  book: PhraseBook<Meaning<T>>,
  rules: Rules<T>,
): ReadonlyMap<T, Evidence> {
  const hits = new Map<T, Hit[]>();
  for (const sentence of sentences.slice(0, sentenceCap)) {
    const words = wordsOf(sentence);
    for (const {says, weight, start, end} of cuesIn(words, book, rules)) {
      const list = hits.get(says) ?? [];
      list.push({weight, quote: quoteOf(words, start, end)});
      hits.set(says, list);
    }
  }
  return new Map([...hits].map(([says, list]) => [says, summed(list)]));
}

interface Cue<T> {
  says: T;
  weight: number;
  start: number;
  end: number;
}

/** The cues of one sentence, the heaviest first, none overlapping another that says the same. */
function cuesIn<T extends string>(words: Words, book: PhraseBook<Meaning<T>>, rules: Rules<T>): Cue<T>[] {
  const found: Cue<T>[] = [];
  let isSupposed = false;
  book.find(words.words, (meaning, start, end) => {
    if (meaning === 'hypothetical') isSupposed = true;
    else found.push({...meaning, start, end});
  });
  found.sort((one, other) => other.weight - one.weight);
  const kept: Cue<T>[] = [];
  for (const cue of found) {
    if (isSupposed && rules.supposed.has(cue.says)) continue;
    const turned = rules.negated[cue.says];
    const says = turned !== undefined && isNegated(words, cue.start, rules.negators) ? turned : cue.says;
    const overlaps = (other: Cue<T>) => other.says === says && cue.start < other.end && other.start < cue.end;
    if (!kept.some(overlaps)) kept.push({...cue, says});
  }
  return kept;
}

function isNegated({words, breaks}: Words, start: number, negators: ReadonlySet<string>): boolean {
  for (let at = start - 1; at >= Math.max(0, start - negationReach); at -= 1) {
    if (breaks[at + 1] === true) return false;
    if (negators.has(words[at] ?? '')) return true;
  }
  return false;
}

/** The sentence where it is short enough, else the cue with what stands around it. */
function quoteOf({sentence, spans}: Words, start: number, end: number): string {
  if (sentence.length <= quoteCap) return sentence;
  const from = spans[start]?.[0] ?? 0;
  const to = spans[end - 1]?.[1] ?? sentence.length;
  const room = Math.max(0, quoteCap - (to - from));
  const first = spans.find(([at]) => at >= from - room / 2)?.[0] ?? from;
  return startOf(sentence, quoteCap, first).trim();
}

function summed(hits: readonly Hit[]): Evidence {
  const sorted = [...hits].sort((one, other) => other.weight - one.weight);
  const score = sorted.reduce((sum, {weight}, index) => sum + weight * (shares[index] ?? 0), 0);
  return {score, best: sorted[0]?.weight ?? 0, quote: sorted[0]?.quote ?? null};
}
