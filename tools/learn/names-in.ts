import {wordsOf} from '../../src/reading/kinds/words';
import type {Lesson} from './lesson';

/** Many mails write these with a capital; a name is in few. */
const fewSenders = 6;

/**
 * Words that stand with a capital only and in few senders' mails: names of people, companies and places. German writes every noun so, and
 * is left to the rule that a word must be met in mails of several senders.
 */
export function namesIn(examples: readonly Lesson[]): Set<string> {
  const small = new Set<string>();
  const capital = new Map<string, Set<string>>();
  for (const {language, text, topic} of examples) {
    if (language === 'de') continue;
    const {words, spans, sentence} = wordsOfAll(text);
    words.forEach((word, index) => {
      const [start = 0] = spans[index] ?? [];
      if (!/^\p{L}/u.test(word)) return;
      if (/^\p{Lu}/u.test(sentence.slice(start, start + 2))) {
        const met = capital.get(word) ?? new Set();
        capital.set(word, met.add(topic));
      } else small.add(word);
    });
  }
  return new Set(
    [...capital].filter(([word, met]) => !small.has(word) && met.size < fewSenders).map(([word]) => word),
  );
}

/** Sentence by sentence would lose what stands in lists; only the first words of a mail are cut off. */
const wordsOfAll = (text: string) => {
  const parts = text.split(/[.!?\n]/).map(part => wordsOf(part));
  let at = 0;
  const joined = {words: [] as string[], spans: [] as [number, number][], sentence: ''};
  for (const part of parts) {
    joined.words.push(...part.words);
    for (const [start, end] of part.spans) joined.spans.push([start + at, end + at]);
    joined.sentence += `${part.sentence} `;
    at = joined.sentence.length;
  }
  return joined;
};
