import type {MailKind} from '../../domain/kind';
import type {PurposeCues} from '../purpose/purpose-cues';
import type {StoredWeights} from './learned';
import type {WordClasses} from './phrase';

/** What a phrase can speak for: a kind of mail, or something that helps to tell kinds apart. */
export type Signal =
  | Exclude<MailKind, 'other'>
  /** It is about a hiring process. */
  | 'hiring'
  /** A call, a visit, a talk. */
  | 'meeting'
  /** Asks for a time, a choice, a yes. */
  | 'asks'
  /** Settles a time. */
  | 'settles'
  /** A clock time or a day. */
  | 'time'
  /** The words of hiring in another sense: press, admission, loans, software, elections. */
  | 'elsewhere'
  /** Nobody wrote it on purpose. */
  | 'automatic'
  | 'no-reply'
  | 'scam'
  /** The reader hires. */
  | 'reader-hires'
  /** The writer hires: only tells something in one's own mail. */
  | 'writer-hires';

/** Phrases by weight, parted by "/" or a line end. 1 is a hint, 3 is usual for it, 6 leaves no doubt. */
export type Weighted = Partial<Record<1 | 2 | 3 | 4 | 5 | 6, string>>;
export type Cues = Partial<Record<Signal, Weighted>>;

/** How one language says these things. */
export interface LanguageCues {
  language: string;
  /** The commonest words, by which the language of a mail is told. */
  stopWords: string;
  classes: WordClasses;
  /** In what the sender wrote. */
  body: readonly Cues[];
  /** In the subject only, beside the body's at a lower weight. */
  subject: Cues;
  /** What one's own mail does. */
  purposes: PurposeCues;
  /** A sentence with one of these speaks of what may happen, not of what does: what it says of interviews and outcomes does not count. */
  hypothetical: string;
  /** Learned word by word from examples, where there are enough. */
  weights?: StoredWeights;
  /** Before a cue in the same clause, these turn it round. */
  negators: string;
}
