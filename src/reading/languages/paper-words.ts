/** The papers an employer may ask for, by the name they are kept under. */
export type Paper =
  | 'references'
  | 'portfolio'
  | 'transcript'
  | 'form'
  | 'take-home task'
  | 'assessment'
  | 'work permit'
  | 'certificates'
  | 'CV'
  | 'cover letter'
  | 'work samples'
  | 'ID'
  | 'payslips'
  | 'salary expectations';

/** How one language asks for papers. Pieces of regular expressions over folded text, with bounded repetition only. */
export interface PaperWords {
  /** In the sentence, before the paper: it is asked for. */
  asks: string;
  /** In the sentence: it is not asked for (thanks for it, no need of it, only if there is one). */
  asksNot: string;
  /** What was asked for has come, or has been done. */
  done: string;
  /** Speaks of papers named before ("it", "these") or of their deadline. */
  namedBefore: string;
  deadline: string;
  /** Ends a sentence that opens a list of papers: "please send us the following documents". */
  opensList: string;
  /** Before a day: it is the day by which. */
  by: string;
  papers: readonly (readonly [paper: Paper, words: string])[];
}
