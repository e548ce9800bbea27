import type {DateWords} from '../../languages/date-words';

const grammars = new WeakMap<DateWords, {count: RegExp; phrases: [RegExp, number][]; limit: RegExp}>();

/** How long the meeting lasts, in minutes, by folded sentences; null where they do not say or say different things. */
export function statedLength(sentences: readonly string[], words: DateWords): number | null {
  const {count, phrases, limit} = grammarOf(words);
  const lengths = new Set<number>();
  for (const sentence of sentences) {
    for (const match of sentence.matchAll(count)) {
      if (limit.test(sentence.slice(Math.max(0, match.index - 16), match.index))) continue;
      if (
        /^ (?:before|early|earlier|late|prior|ahead|ago|notice|vor|avant|antes|prima|voor)/.test(
          sentence.slice(match.index + match[0].length),
        )
      )
        continue;
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
      new RegExp(`(?<![a-z-])(?:${phrase})(?![a-z])(?! (?:before|early|earlier|late|prior|ahead|ago))`),
      minutes,
    ]),
    limit:
      /(?:within|every|last|next|in|after|binnen|innerhalb|sous|dans|en|em|entro|tra) (?:the |next |de )?$/,
  };
  grammars.set(words, known);
  return known;
}
