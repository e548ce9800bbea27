/** A letter the user wrote, or one of the house that they changed. Kept as it was written; `{slot}` stands for what is filled in. */
export interface OwnLetter {
  /** The occasion it is for ("thank-you.first-round"). */
  for: string;
  /** Null: it takes the place of the house's letter. Else it stands beside it under this name, before the house's. */
  title: string | null;
  /** ISO 639-1. */
  language: string;
  tone: 'warm' | 'neutral' | 'formal';
  /** Only to readers on these terms; absent: to all. */
  terms?: 'polite' | 'familiar';
  subject: string;
  /** The whole letter, with greeting and closing. */
  text: string;
}

/** Where a file of letters cannot be used, and why. */
export interface LetterFault {
  /** Counted from 1. */
  line: number;
  reason: string;
}
