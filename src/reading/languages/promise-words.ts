/**
 * How one language promises an answer. Every string is a piece of a regular expression over folded text (lower case, no accents, plain
 * dashes and quotes), with bounded repetition only.
 */
export interface PromiseWords {
  /** In the sentence: the writer's side will answer or decide. */
  answers: string;
  /** In the sentence: only if something else happens. */
  conditional: string;
  /** In the sentence, although it has an "if": the answer itself says whether. */
  whether: string;
  /** In the sentence: its date limits something else. */
  otherLimit: string;
  /** Right before a day: it is no bound for the answer ("after", "since"). */
  notBound: string;
  /** In the sentence: an answer whose time nobody can say. */
  open: string;
  /** In the sentence: the reader is asked to wait. */
  wait: string;
  /** In a sentence that asks to wait: it promises an answer then as well. */
  gives: string;
  /** Without a part of it ("the week") a bare week says nothing. */
  thisWeek: string;
  bareWeek: string;
  nextWeek: string;
  weekAfterNext: string;
  /** Before a day: the week that it is in. */
  weekOf: string;
  thisMonth: string;
  nextMonth: string;
  /** Before a week or month. */
  endOf: string;
  startOf: string;
  midOf: string;
  /** Before a number of days or weeks that is a span from now; behind one. */
  spanBefore: string;
  spanAfter: string;
  rangeTo: string;
  hours: string;
  days: string;
  weeks: string;
  months: string;
  /** Around `days`: they are working days. */
  working: string;
  /** Two weeks in one word. */
  fortnight: string;
  /** Friday at the latest. */
  beforeWeekend: string;
  weekFromToday: string;
  /** Behind a number of days: they count from the day spoken of before ("of that meeting"), or from something that has no day. */
  sinceNamed?: string;
  sinceOther?: string;
  /** In a sentence that promises: on the day spoken of before ("that afternoon"), or on the one behind it ("the following day"). */
  sameDay?: string;
  nextDay?: string;
  /** The last day of the month the mail was written in, in a phrase of its own: "month-end". */
  monthEnd?: string;
  /** Before the name of a month, or of the next one, that is meant as a whole: "some time in". */
  inMonth?: string;
}
