import type {DayWords} from './days-in-letters';
import type {LetterText, Tone} from './letter-text';
import type {LetterId} from './occasions';

/** To whom it is written: what decides between two ways of saying the same. */
export interface Reader {
  /** They are on first-name terms ("du", "tu"), as the thread shows. False where it shows nothing. */
  familiar: boolean;
  /** Where the reader is, ISO 3166-1; for spelling and dates. */
  country: string | null;
}

/** What letters of one language are made of. Another language is one folder with one of these, and a line in `letter-languages`. */
export interface LetterLanguage {
  /** ISO 639-1. */
  language: string;
  /** BCP 47: spelling and day names. */
  locale(reader: Reader): string;
  /** Those it has, the most usual first. */
  tones: readonly Tone[];
  /** Does the second of `[one|other]` hold? */
  other(reader: Reader): boolean;
  /** Is somebody greeted by the first name alone? */
  byFirstName(tone: Tone, reader: Reader): boolean;
  /** The greeting, with `{name}` in it; `honorific` is what stands before the name ("Frau"), `hour` that of the writer's clock. */
  greeting(tone: Tone, reader: Reader, name: {honorific: string | null; hour: number}): string;
  /** The closing, with `{me}` in it. */
  closing(tone: Tone, reader: Reader): string;
  /** One sentence that offers to connect on a professional network. */
  offerToConnect: string;
  days: DayWords;
  /** Mends what words and the value put after them do to each other ("de" + "Acme"); the words as they are where nothing is to be done. */
  beforeValue?(words: string, value: string): string;
  letters: Record<LetterId, LetterText>;
}
