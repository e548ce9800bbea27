import type {QuotedSlip} from './slip';

/** What the checker's own thread is asked, and what it answers. In memory only. */
export interface SpellingQuestion {
  number: number;
  text: string;
  names: string[];
}

export type SpellingAnswer = {number: number; ok: true; slips: QuotedSlip[]} | {number: number; ok: false};
