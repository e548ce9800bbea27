import {unaccented} from './unaccented';

/** The words of one sentence in lower case and without accents, as phrases are matched on them. */
export interface Words {
  words: readonly string[];
  /** Where each word stands in the sentence: start and end. */
  spans: readonly (readonly [number, number])[];
  /** True where a comma, colon, dash or bracket stands before the word. */
  breaks: readonly boolean[];
  question: boolean;
  sentence: string;
}

const endings: Readonly<Record<string, string>> = {
  t: 'not',
  ve: 'have',
  re: 'are',
  ll: 'will',
  d: 'would',
  m: 'am',
};
const irregular: Readonly<Record<string, string>> = {won: 'will', can: 'can', shan: 'shall'};

/** At most this many words of a sentence are looked at. */
const wordCap = 120;

/**
 * Contractions are undone ("won't" is "will not", "l'entretien" is "l", "entretien"), so that a phrase need not list them. Clock times and
 * addresses stay one word; hyphens part.
 */
export function wordsOf(sentence: string): Words {
  const words: string[] = [];
  const spans: [number, number][] = [];
  const breaks: boolean[] = [];
  let last = 0;
  const add = (word: string, start: number, end: number, broken: boolean) => {
    words.push(word);
    spans.push([start, end]);
    breaks.push(broken);
  };
  for (const match of sentence.matchAll(/[\p{L}\p{N}]+(?:[.:'][\p{L}\p{N}]+)*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const broken = /[,;:()"\u2013\u2014]| - |\.\.\./.test(sentence.slice(last, start));
    last = end;
    const word = unaccented(match[0].toLowerCase());
    const quote = word.indexOf("'");
    if (quote === -1) {
      if (word === 'cannot') {
        add('can', start, end, broken);
        add('not', start, end, false);
      } else add(word, start, end, broken);
    } else {
      const [head = '', tail = ''] = [word.slice(0, quote), word.slice(quote + 1)];
      const ending = endings[tail];
      if (ending === undefined) {
        if (head !== '') add(head, start, end, broken);
        if (tail !== 's') add(tail, start, end, head === '' && broken);
      } else {
        const stem = tail === 't' ? (irregular[head] ?? head.replace(/n$/, '')) : head;
        add(stem, start, end, broken);
        add(ending, start, end, false);
      }
    }
    if (words.length >= wordCap) break;
  }
  return {words, spans, breaks, question: /\?["')\s]*$/.test(sentence), sentence};
}
