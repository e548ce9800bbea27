/** The words of one language that frame a letter: they begin it, end it, or head the history quoted below it. Lower case throughout. */
export interface Framing {
  /** A greeting line begins with one of these. */
  greetings: readonly string[];
  /** A line that is one of these, with or without a name behind it, ends the letter. */
  signOffs: readonly string[];
  /** How the line over a quoted message begins ("on") and which words end it ("wrote"). */
  wrote: {begins: readonly string[]; ends: readonly string[]};
  /** Names of the header lines over a quoted message: sender, and any that follow it. */
  headers: {from: readonly string[]; others: readonly string[]};
  /** Between dashes over quoted history: "original message". */
  dividers: readonly string[];
  /** Between dashes over a message passed on, which may be all there is to read. */
  forwards: readonly string[];
  /** Before the subject of an answer or a message passed on, without the colon. */
  subjectMarks: readonly string[];
  /** Written with a full stop that ends no sentence, without it. */
  abbreviations: readonly string[];
  /** Begins a sentence so often that "10 a.m. We" is the end of one. */
  sentenceStarts: readonly string[];
  /** May follow an ordinal written as a number and a full stop ("3. März"). */
  afterOrdinal: readonly string[];
}
