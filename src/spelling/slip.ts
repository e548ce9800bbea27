/** A slip of spelling or grammar, where it stands in a text, and what may stand in its place. */
export interface Slip {
  start: number;
  end: number;
  /** `word`: no such word · `twice`: one word two times · `grammar`: words that do not go together. */
  is: 'word' | 'twice' | 'grammar';
  mend: string;
}

/** A slip as words of the text: `quote` is found first where the slip is, so that a mend changes nothing else. */
export interface QuotedSlip {
  is: Slip['is'];
  quote: string;
  mend: string;
}
