import type {DateWords} from '../../languages/date-words';

/** The patterns by which one language's clock times are found in folded text. */
export interface ClockGrammar {
  /** Groups: noon, hour, separator, minutes, minutes run together with the hour, mark, minutes behind the mark. */
  number: RegExp;
  /** What stands right before a bare hour. */
  lead: RegExp;
  /** Right before an hour: the half hour. */
  half: RegExp;
  between: RegExp;
  /** What stands between the two times of a span. */
  until: RegExp;
  and: RegExp;
  /** What stands between two times of a list. */
  listed: RegExp;
  /** What may follow a bare hour. */
  ends: RegExp;
  afternoon: RegExp;
  morning: RegExp;
}

const grammars = new WeakMap<DateWords, ClockGrammar>();

/** The grammar of a language, made once. */
export function clockGrammar(words: DateWords): ClockGrammar {
  const known = grammars.get(words) ?? compile(words);
  grammars.set(words, known);
  return known;
}

function compile(words: DateWords): ClockGrammar {
  const mark = `[ap]\\.? ?m\\b\\.?|(?:${words.hourMark})(?![a-z])`;
  const late = words.minutesAfterMark ? '(?: ?(\\d{2})(?!\\d))?' : '()';
  // "At 1400", behind a word or a day that makes it no number; 2010 to 2039 are years.
  const military = `(?<=(?:\\0,? ?|(?:^|[\\s(])(?:${words.at}) ?)(?!20[123]\\d)(?:[01]\\d|2[0-3])[0-5][05])`;
  // "930am", "1400 hrs", "0700".
  const compact = `([0-5]\\d)(?:(?= ?[ap]\\.? ?m\\b)|(?<=\\d{4})(?= ?(?:${words.hourMark})(?![a-z]))|(?<=(?:\\0|\\b(?:${words.at})) ?0\\d{3})(?!\\d)|${military}(?!\\d)(?= ?(?:$|[.,;?!)]|-|(?:${words.onDay}|${words.until}|${words.afterHour})\\b)))`;
  return {
    number: new RegExp(
      `\\b(${words.noon})\\b|(?<![\\d.,/$€£#+]|\\d:|[a-z_])(\\d{1,2})(?:(?!\\d)(?:([:.h])(\\d{2})(?::\\d{2})?(?!\\d|[.,/]\\d))?|${compact})(?! ?%)(?: ?(${mark})${late})?(?![:/]\\d)`,
      'g',
    ),
    lead: new RegExp(`(?:^|[\\s(,;:-])(?:${words.at})\\s?$`),
    half: new RegExp(`(?<![a-z])(?:${words.half.word || '(?!)'}) $`),
    between: new RegExp(`\\b(?:${words.between})\\s?$`),
    until: new RegExp(`^,? ?(?:-+|(?:${words.until})) ?(?:(?:${words.at}) )?$`),
    and: new RegExp(`^ ?(?:${words.and}) ?(?:(?:${words.at}) )?$`),
    listed: new RegExp(`^ ?(?:,|/|,? ?(?:${words.or}|${words.and}))? ?(?:(?:${words.at}) )?$`),
    ends: new RegExp(
      `^ ?(?:$|[.,;!?)(\\n/\\0]|-(?!\\d)|(?:${words.or}|${words.and}|${words.until}|${words.afternoon}|${words.morning}|${words.afterHour})\\b)`,
    ),
    afternoon: new RegExp(`^[ ,]{0,2}(?:${words.afternoon})\\b`),
    morning: new RegExp(`^[ ,]{0,2}(?:${words.morning})\\b`),
  };
}
