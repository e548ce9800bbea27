import {spellings} from './unaccented';

/**
 * Phrases are matched word by word, never by regular expression: time is linear in the mail and no mail can make it otherwise.
 *
 * `word` itself · `stem*` any word that begins so · `a|b` either · `word?` may be missing · `..` up to three words · `...` up to six ·
 * `#` a number · `@day` a class of words of that language or one of the built-in `@time` (a clock time) · `^` first word of the sentence.
 */
export interface Phrase {
  elements: readonly Element[];
  /** Only at the start of a sentence. */
  atStart: boolean;
}

type Element =
  | {
      is: 'word';
      exact: ReadonlySet<string>;
      stems: readonly string[];
      number: boolean;
      time: boolean;
      optional: boolean;
    }
  | {is: 'gap'; upTo: number};

export type WordClasses = Readonly<Record<string, string>>;

/** A phrase as written in a language file. Throws when it cannot be indexed: it must begin with a word. */
export function parsePhrase(written: string, classes: WordClasses): Phrase {
  const parts = written.trim().split(/\s+/);
  const atStart = parts[0] === '^';
  const elements = (atStart ? parts.slice(1) : parts).map(part => parseElement(part, classes));
  const first = elements[0];
  if (first === undefined || first.is === 'gap' || first.optional)
    throw new Error(`phrase "${written}" must begin with a word`);
  return {elements, atStart};
}

function parseElement(part: string, classes: WordClasses): Element {
  if (part === '..') return {is: 'gap', upTo: 3};
  if (part === '...') return {is: 'gap', upTo: 6};
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part)
    .split('|')
    .flatMap(choice => expand(choice, classes))
    .flatMap(spellings);
  return {
    is: 'word',
    exact: new Set(choices.filter(choice => !choice.endsWith('*') && choice !== '#' && choice !== '@time')),
    stems: choices.filter(choice => choice.endsWith('*')).map(choice => choice.slice(0, -1)),
    number: choices.includes('#'),
    time: choices.includes('@time'),
    optional,
  };
}

function expand(choice: string, classes: WordClasses): string[] {
  if (!choice.startsWith('@') || choice === '@time') return [choice];
  const words = classes[choice.slice(1)];
  if (words === undefined) throw new Error(`no class of words is called "${choice}"`);
  return words.split('|');
}

/** Where the phrase ends when it begins at this word; -1 when it does not. */
export function matchAt(phrase: Phrase, words: readonly string[], at: number): number {
  if (phrase.atStart && at !== 0) return -1;
  return matchFrom(phrase.elements, 0, words, at);
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  words: readonly string[],
  at: number,
): number {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.is === 'gap') {
    for (let skipped = 0; skipped <= element.upTo && at + skipped <= words.length; skipped += 1) {
      const end = matchFrom(elements, index + 1, words, at + skipped);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && isWord(element, word)) {
    const end = matchFrom(elements, index + 1, words, at + 1);
    if (end !== -1) return end;
  }
  return element.optional ? matchFrom(elements, index + 1, words, at) : -1;
}

function isWord(element: Extract<Element, {is: 'word'}>, word: string): boolean {
  if (element.exact.has(word)) return true;
  for (const stem of element.stems) if (word.startsWith(stem)) return true;
  return (element.number && isNumber(word)) || (element.time && isTime(word));
}

const isNumber = (word: string): boolean => /^\d/.test(word);
const isTime = (word: string): boolean =>
  /^(?:\d{1,2}[:.h]\d{2}(?:h|[ap]\.?m)?|\d{1,2}(?:[ap]\.?m|h|uhr)|noon)$/.test(word);

/** Shorter stems cannot be found by index. */
const stemKey = 3;

/** Many phrases at once, each with what it stands for; a look at a word costs two look-ups, however many there are. */
export class PhraseBook<T> {
  readonly #byWord = new Map<string, {phrase: Phrase; meaning: T}[]>();
  readonly #byStem = new Map<string, {phrase: Phrase; meaning: T}[]>();
  readonly #times: {phrase: Phrase; meaning: T}[] = [];

  add(written: string, classes: WordClasses, meaning: T): void {
    const entry = {phrase: parsePhrase(written, classes), meaning};
    const first = entry.phrase.elements[0];
    if (first?.is !== 'word') return;
    for (const word of first.exact) push(this.#byWord, word, entry);
    for (const key of new Set(first.stems.map(stem => stem.slice(0, stemKey)))) {
      if (key.length < stemKey) throw new Error(`stem "${key}*" is too short to begin a phrase`);
      push(this.#byStem, key, entry);
    }
    if (first.time || first.number) this.#times.push(entry);
  }

  /** Calls back for every phrase in these words, with where it begins and ends. */
  find(words: readonly string[], found: (meaning: T, start: number, end: number) => void): void {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      const tries = [
        this.#byWord.get(word),
        this.#byStem.get(word.slice(0, stemKey)),
        isNumber(word) ? this.#times : undefined,
      ];
      for (const entries of tries) {
        if (entries === undefined) continue;
        for (const {phrase, meaning} of entries) {
          const end = matchAt(phrase, words, at);
          if (end !== -1) found(meaning, at, end);
        }
      }
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
