/** How one language says clock times as a dial shows them. */
export interface SpokenWords {
  /** One to twelve. */
  hours: readonly string[];
  /** Before an hour, with the minutes it adds: "quarter past". */
  before: readonly (readonly [phrase: string, minutes: number])[];
  /** Behind an hour: "thirty". */
  behind: readonly (readonly [phrase: string, minutes: number])[];
  /** Before the whole: "at". */
  lead: string;
  /** Without `lead` it may be a length as well: "deux heures et demie". */
  needsLead: boolean;
}

/**
 * How one language writes days and clock times. Every string is a piece of a regular expression over folded text (lower case, no
 * accents, plain dashes and quotes), without capturing groups and with bounded repetition only.
 */
export interface DateWords {
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** Months and weekdays that are ordinary words when written small. */
  onlyCapitalised: string | null;
  /** Behind the number of a day: "th". */
  ordinal: string;
  /** Between day and month: "of". */
  of: string;
  /** Before a day: "the". */
  article: string;
  /** Around a number that so becomes the number of a day, its month unsaid: "dia 15", "am 15.". */
  dayNumber?: {before: string; after: string};
  /** Phrases that count from the mail's own day. */
  dayPhrases: readonly (readonly [phrase: string, days: number])[];
  /** Around a weekday: that of the next calendar week. */
  nextWeek: {before: string; after: string};
  /** Anywhere in the sentence: its weekdays are those of the next calendar week. */
  nextWeekPhrase: string;
  /** Around a weekday: the nearest one. */
  coming: {before: string; after: string};
  /** Around a weekday: the one a week after the nearest ("a week on Tuesday"). */
  weekLater: {before: string; after: string};
  /** Around a weekday: the one two weeks after the nearest ("Tuesday fortnight"). */
  twoWeeksLater?: {before: string; after: string};
  /** Around a weekday: one that is over. */
  last: {before: string; after: string};
  /** Does "10.30" alone name a clock time? Else only with a word that says so. */
  dotsInTimes: boolean;
  /** Do numbers with dots ("10.3.") name a day? */
  dotsInDates: boolean;
  /** Day before month in numeric dates; null where the language does not decide. */
  dayFirst: true | null;
  /** Makes a number a clock time when it follows: "uhr", "h". Minutes may follow the mark where `minutesAfterMark`. */
  hourMark: string;
  minutesAfterMark: boolean;
  /** Before a number that is an hour: "at". */
  at: string;
  /** Those of `at` that never stand before the number of a day. */
  clockOnly: string;
  /** Before an hour: half past it (30), or half an hour before it (-30, "halb 5"). */
  half: {word: string; minutes: 30 | -30};
  /** Clock times in words. */
  spoken?: SpokenWords;
  /** The time already spoken of: "same time". */
  sameTime: string;
  /** May follow a bare hour that `at` made one: "at 3 on". */
  afterHour: string;
  /** Between start and end. */
  until: string;
  /** Opens a span whose two times are joined by `and`: "between". */
  between: string;
  and: string;
  or: string;
  noon: string;
  /** Words behind a clock time that make it an afternoon hour, or a morning hour. */
  afternoon: string;
  morning: string;
  /** Small hours without more said (1 to 6) are in the afternoon. */
  smallHoursAreAfternoon: boolean;
  /** Lengths: a number before `minutes` or `hours`, or a phrase of its own in minutes. */
  minutes: string;
  hours: string;
  durationPhrases: readonly (readonly [phrase: string, minutes: number])[];
  /** Right before a length, or right behind it: it is no length of a meeting ("within 30 minutes", "10 minutes early"). */
  noLength: {before: string; after: string};
  /** Behind or before a place name: "Berlin time". */
  zoneTime: {before: string; after: string};
  /** The reader's own time; the writer's own time. */
  yourTime: string;
  ourTime: string;
  /** Before a zone that holds for every time in the mail: "all times are in". */
  timesAre: string;
  /** Between a clock time and the day it is on: "on". */
  onDay: string;
  /** Numbers written as words, for spans. */
  numbers: readonly (readonly [word: string, value: number])[];
}
