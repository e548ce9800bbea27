/**
 * Turns of phrase, one a line, matched word by word over a letter's sentences: `word` itself · `stem*` and `*end` any word that begins or
 * ends so · `a|b` either, `no_one` two words in a row · `word?` may be missing · `..` up to three words between, `...` up to seven ·
 * `//` the next sentence begins, after up to a dozen words of each · `^` first, `$` the end of its sentence · `@you` a class of words.
 * Words and what parts them share no letter and every repeat is bounded, so that no letter can make the search slow.
 */
export interface Phrases {
  /** Whether one of them is in a text of joined sentences. */
  areIn(text: string): boolean;
  /** Where each begins. */
  placesIn(text: string): number[];
}

/** No phrase at all. */
export const noPhrases: Phrases = {areIn: () => false, placesIn: () => []};

const word = "[a-z0-9']{1,40}";
const parting = "[^a-z0-9'¶]{1,6}";
const sentenceEnd = '(?=[^a-z0-9¶]{0,4}¶)';
const words = (most: number): string => `(?:${word}${parting}){0,${most}}`;
const nextSentence = `(?:${word}${parting}){0,12}¶[^a-z0-9¶]{0,4}(?:${word}${parting}){0,9}`;

/** Any of these lines; `classes` are the words that `@name` stands for. */
export function phrases(lines: string, classes: Readonly<Record<string, string>> = {}): Phrases {
  let made: RegExp | undefined;
  // Made when first asked: a session hears one or two languages.
  const any = (): RegExp => {
    made ??= new RegExp(`(?<![a-z0-9'])(?:${sourcesOf(lines, classes).join('|')})`, 'g');
    return made;
  };
  return {
    areIn: text => text.search(any()) >= 0,
    placesIn: text => placesOf(any(), text),
  };
}

/** One after the other even where they overlap: the first may be harmless and the second not. */
function placesOf(any: RegExp, text: string): number[] {
  const places: number[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match; match = any.exec(text)) {
    places.push(match.index);
    any.lastIndex = match.index + 1;
  }
  return places;
}

const sourcesOf = (lines: string, classes: Readonly<Record<string, string>>): string[] =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => sourceOf(line, classes));

function sourceOf(line: string, classes: Readonly<Record<string, string>>): string {
  const parts = line.split(/\s+/);
  return parts
    .map((part, at) => {
      if (part === '^') return "(?<=¶[^a-z0-9'¶]{0,4})";
      if (part === '$') return sentenceEnd;
      if (part === '..') return words(3);
      if (part === '...') return words(7);
      if (part === '//') return nextSentence;
      const optional = part.endsWith('?');
      const choices = alternatives(optional ? part.slice(0, -1) : part, classes);
      const next = parts[at + 1];
      // The last word of a phrase ends where a word ends; before a gap or another word something parts them.
      const after = next === undefined || next === '$' ? "(?![a-z0-9'])" : parting;
      if (optional) return `(?:${choices}${after})?`;
      return part.includes('|$') ? `(?:${choices}${after}|${sentenceEnd})` : `${choices}${after}`;
    })
    .join('');
}

function alternatives(part: string, classes: Readonly<Record<string, string>>): string {
  const named = part.split('|').filter(choice => choice !== '$');
  const choices = named.map(choice => {
    if (choice === '') throw new Error(`"${part}" offers nothing as one of its words`);
    if (!choice.startsWith('@')) return wordSource(choice);
    const listed = classes[choice.slice(1)];
    if (listed === undefined) throw new Error(`no class of words is called "${choice}"`);
    return alternatives(listed, classes);
  });
  return `(?:${choices.join('|')})`;
}

const wordSource = (choice: string): string =>
  folded(choice)
    .split('_')
    .map(piece =>
      piece
        .replace(/[.+?^${}()[\]\\]/g, '\\$&')
        .replace(/^\*/, "[a-z0-9']{1,20}")
        .replace(/\*$/, "[a-z0-9']{0,20}"),
    )
    .join(parting);

/** A letter's sentences as the phrases see them, in small letters, and which sentence a place in it belongs to. What is cited is blanked out. */
export function sentencesJoined(sentences: readonly string[]): {
  text: string;
  sentenceAt(at: number): number;
} {
  let text = '¶';
  const ends: number[] = [];
  for (const sentence of sentences) {
    text += ` ${folded(withoutCited(sentence.replaceAll('¶', ' ')))} ¶`;
    ends.push(text.length);
  }
  return {text, sentenceAt: at => ends.findIndex(end => at < end)};
}

/**
 * Small letters without accents, other scripts' letters as "x": phrases over the letters of ASCII are ready in a hundredth of the time
 * that classes of all the world's letters take.
 */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/(?![a-z])\p{L}/gu, 'x');

/** One word between quotation marks is the writer's own irony; more is somebody else's. */
const withoutCited = (sentence: string): string =>
  sentence.replace(/"[^"]{1,20}[^\p{L}\p{N}"][^"]{0,400}"/gu, cited => cited.replace(/[\p{L}\p{N}']/gu, '_'));
