import type {DateWords} from '../../languages/date-words';

const grammars = new WeakMap<
  DateWords,
  {count: RegExp; phrases: [RegExp, number][]; limit: RegExp; behind: RegExp}
>();

/** How long the meeting lasts, in minutes, by folded sentences; null where they do not say or say different things. */
export function statedLength(sentences: readonly string[], words: DateWords): number | null {
  const {count, phrases, limit, behind} = grammarOf(words);
  const lengths = new Set<number>();
  for (const sentence of sentences) {
    for (const match of sentence.matchAll(count)) {
      if (limit.test(sentence.slice(Math.max(0, match.index - 16), match.index))) continue;
      if (behind.test(sentence.slice(match.index + match[0].length))) continue;
      const value = Number((match[1] ?? '').replace(',', '.')) * (match[2] === undefined ? 60 : 1);
      if (value >= 10 && value <= 480) lengths.add(value);
    }
    let rest = sentence;
    for (const [phrase, minutes] of phrases) {
      if (!phrase.test(rest)) continue;
      lengths.add(minutes);
      // "an hour" is no second length in "half an hour".
      rest = rest.replace(phrase, ' ');
    }
  }
  const [only] = lengths;
  return lengths.size === 1 ? (only ?? null) : null;
}

function grammarOf(words: DateWords) {
  const known = grammars.get(words) ?? {
    count: new RegExp(
      `(?<![\\d.,:-])(\\d{1,3}(?:[.,]\\d)?)[ -]?(?:(${words.minutes})|(?:${words.hours}))(?![a-z])`,
      'g',
    ),
    phrases: words.durationPhrases.map(([phrase, minutes]): [RegExp, number] => [
      new RegExp(`(?<![a-z-])(?:${phrase})(?![a-z])(?! (?:${words.noLength.after}))`),
      minutes,
    ]),
    limit: new RegExp(`(?:${words.noLength.before}) (?:[a-z]{2,4} )?$`),
    behind: new RegExp(`^ (?:${words.noLength.after})(?![a-z])`),
  };
  grammars.set(words, known);
  return known;
}
