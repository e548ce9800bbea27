import type {MailKind, OwnPurpose} from '../../domain/kind';
import type {Quote} from '../../domain/reading';

/** What one message is, and the words that say so. */
export interface KindReading {
  kind: MailKind;
  /** 0 to 1. */
  confidence: number;
  /** Part of a hiring process of the user's own in which an interview is arranged, has happened, or its outcome is told. */
  related: boolean;
  /** Out of office, ticket receipt. */
  automatic: boolean;
  noReply: boolean;
  because: Quote[];
  /** Only for one's own messages. */
  purpose: OwnPurpose | null;
  userIsEmployer: boolean;
}
