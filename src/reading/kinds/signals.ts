import {quoteCap} from '../../domain/reading';
import type {Cues, LanguageCues, Signal} from './cue';
import {PhraseBook} from './phrase';
import {type Words, wordsOf} from './words';

/** How much speaks for a signal, and the words that say it most clearly. */
export interface Evidence {
  score: number;
  /** The heaviest single cue. */
  best: number;
  quote: string | null;
}

export type Signals = ReadonlyMap<Signal, Evidence>;

type Meaning = {signal: Signal; weight: number} | 'hypothetical';

export interface CueBook {
  body: PhraseBook<Meaning>;
  subject: PhraseBook<Meaning>;
  negators: ReadonlySet<string>;
}

/** What a supposed sentence says of these does not count. */
const supposed: ReadonlySet<Signal> = new Set([
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
  'post-interview',
  'assessment',
  'material-request',
  'rejection',
  'offer',
  'asks',
  'settles',
]);
/** A negation before one of these turns it into a refusal. */
const turned: ReadonlySet<Signal> = new Set(['interview-invite', 'offer']);
/** How far before a cue a negation still reaches (words). */
const negationReach = 4;
/** What the second, third … cue for the same signal adds: a mail that repeats itself is not ten times as sure. */
const shares = [1, 0.6, 0.4, 0.3, 0.2, 0.1];
/** Sentences looked at; a longer mail says its business before. */
const sentenceCap = 80;

/** The phrases of one language, ready to be looked for. Throws on a phrase that cannot be read. */
export function cueBook({body, subject, classes, hypothetical, negators}: LanguageCues): CueBook {
  const bodyBook = new PhraseBook<Meaning>();
  const subjectBook = new PhraseBook<Meaning>();
  for (const cues of body) addCues(bodyBook, cues, classes);
  addCues(subjectBook, subject, classes);
  for (const phrase of phrasesOf(hypothetical)) bodyBook.add(phrase, classes, 'hypothetical');
  return {body: bodyBook, subject: subjectBook, negators: new Set(negators.split('|'))};
}

function addCues(book: PhraseBook<Meaning>, cues: Cues, classes: LanguageCues['classes']): void {
  for (const [signal, byWeight] of Object.entries(cues))
    for (const [weight, written] of Object.entries(byWeight))
      for (const phrase of phrasesOf(written))
        book.add(phrase, classes, {signal: signal as Signal, weight: Number(weight)});
}

/** The phrases of a list as it is written in a language file. */
export const phrasesOf = (written: string): string[] =>
  written
    .split(/\/|\n/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');

interface Hit {
  weight: number;
  quote: string;
}

/** Everything these sentences speak for. */
export function signalsIn(sentences: readonly string[], {body, negators}: CueBook): Signals {
  const hits = new Map<Signal, Hit[]>();
  for (const sentence of sentences.slice(0, sentenceCap))
    hitsInSentence(wordsOf(sentence), body, negators, hits);
  return summed(hits);
}

export function signalsInSubject(subject: string, {subject: book, negators}: CueBook): Signals {
  const hits = new Map<Signal, Hit[]>();
  hitsInSentence(wordsOf(subject), book, negators, hits);
  return summed(hits);
}

function hitsInSentence(
  words: Words,
  book: PhraseBook<Meaning>,
  negators: ReadonlySet<string>,
  hits: Map<Signal, Hit[]>,
): void {
  const found: {signal: Signal; weight: number; start: number; end: number}[] = [];
  let isSupposed = false;
  book.find(words.words, (meaning, start, end) => {
    if (meaning === 'hypothetical') isSupposed = true;
    else found.push({...meaning, start, end});
  });
  found.sort((one, other) => other.weight - one.weight);
  const taken = new Map<Signal, {start: number; end: number}[]>();
  for (const {signal: said, weight, start, end} of found) {
    if (isSupposed && supposed.has(said)) continue;
    const signal = turned.has(said) && isNegated(words, start, negators) ? 'rejection' : said;
    const spans = taken.get(signal) ?? [];
    if (spans.some(span => start < span.end && span.start < end)) continue;
    taken.set(signal, [...spans, {start, end}]);
    const list = hits.get(signal) ?? [];
    list.push({weight, quote: quoteOf(words, start, end)});
    hits.set(signal, list);
  }
}

function isNegated({words, breaks}: Words, start: number, negators: ReadonlySet<string>): boolean {
  for (let at = start - 1; at >= Math.max(0, start - negationReach); at -= 1) {
    if (negators.has(words[at] ?? '')) return true;
    if (breaks[at + 1] === true) return false;
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
  return sentence.slice(first, first + quoteCap).trim();
}

function summed(hits: ReadonlyMap<Signal, Hit[]>): Signals {
  const result = new Map<Signal, Evidence>();
  for (const [signal, list] of hits) {
    const sorted = [...list].sort((one, other) => other.weight - one.weight);
    const score = sorted.reduce((sum, {weight}, index) => sum + weight * (shares[index] ?? 0), 0);
    result.set(signal, {score, best: sorted[0]?.weight ?? 0, quote: sorted[0]?.quote ?? null});
  }
  return result;
}
