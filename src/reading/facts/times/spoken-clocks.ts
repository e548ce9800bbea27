import type {DateWords} from '../../languages/date-words';

/** A clock time in words, as on a dial: "quarter past two". */
export interface SpokenClock {
  from: number;
  to: number;
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** It can be nothing else; an hour alone ("two") depends on what stands around it. */
  sure: boolean;
}

interface Grammar {
  /** Groups: phrase before, hour in words, hour in digits, phrase behind, "a" or "p". */
  time: RegExp;
  any: RegExp;
  lead: RegExp;
  hours: RegExp[];
  before: [RegExp, number][];
  behind: [RegExp, number][];
}

const grammars = new WeakMap<DateWords, Grammar | null>();

function grammarOf(words: DateWords): Grammar | null {
  const known = grammars.get(words);
  if (known !== undefined) return known;
  const made = compile(words);
  grammars.set(words, made);
  return made;
}

function compile({spoken}: DateWords): Grammar | null {
  if (spoken === undefined) return null;
  const any = (pieces: readonly string[]) => pieces.map(piece => `(?:${piece})`).join('|') || '(?!)';
  const exact = (source: string) => new RegExp(`^(?:${source})$`);
  const phrases = (list: readonly (readonly [string, number])[]) =>
    list.map(([phrase, minutes]): [RegExp, number] => [exact(phrase), minutes]);
  return {
    time: new RegExp(
      `(?<![a-z\\d.,:-])(?:(${any(spoken.before.map(([phrase]) => phrase))}) )?(?:(${any(spoken.hours)})|(\\d{1,2}))(?:[ -]?(${any(spoken.behind.map(([phrase]) => phrase))}))?(?: ?([ap])\\.?m\\b\\.?)?(?![a-z\\d]|[:.,]\\d|-[a-z])`,
      'g',
    ),
    any: new RegExp(`(?<![a-z])(?:${any(spoken.hours)})(?![a-z])`),
    lead: new RegExp(`(?:^|[\\s(,;:-])(?:${spoken.lead}) ?$`),
    hours: spoken.hours.map(exact),
    before: phrases(spoken.before),
    behind: phrases(spoken.behind),
  };
}

/** Does a folded text hold the word of an hour at all? */
export const hasSpokenHour = (text: string, words: DateWords): boolean =>
  grammarOf(words)?.any.test(text) ?? false;

/** Every hour in words in a folded text, and every hour in digits that words make another time of ("quarter past 2"). */
export function spokenClocks(text: string, words: DateWords): SpokenClock[] {
  const grammar = grammarOf(words);
  if (grammar === null) return [];
  return [...text.matchAll(grammar.time)].flatMap((match): SpokenClock[] => {
    const [whole, before, word, digits, behind, mark] = match;
    const phrase = before !== undefined || behind !== undefined;
    const led = grammar.lead.test(text.slice(Math.max(0, match.index - 24), match.index));
    if (!led && (words.spoken?.needsLead || !(phrase || mark))) return [];
    if (digits !== undefined && !phrase) return [];
    const hour = word === undefined ? Number(digits) : grammar.hours.findIndex(each => each.test(word)) + 1;
    const minute = minutesIn(before, grammar.before) + minutesIn(behind, grammar.behind);
    if (hour < 1 || hour > 23) return [];
    return [
      {
        from: match.index,
        to: match.index + whole.length,
        hour: minute < 0 ? (hour === 1 ? 12 : hour - 1) : hour,
        minute: minute < 0 ? minute + 60 : minute,
        half: mark === undefined ? null : mark === 'a' ? 'am' : 'pm',
        sure: phrase || mark !== undefined,
      },
    ];
  });
}

const minutesIn = (said: string | undefined, phrases: readonly [RegExp, number][]): number =>
  said === undefined ? 0 : (phrases.find(([phrase]) => phrase.test(said))?.[1] ?? 0);
