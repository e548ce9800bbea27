import type {MailKind} from '../domain/kind';
import type {ConversationReading, MessageReading, Quote} from '../domain/reading';

/** What a conversation as a whole is. */
export interface ConversationVerdict {
  /** Part of a hiring process of the user's in which an interview is arranged, has happened, or its outcome is told. */
  related: boolean;
  kind: MailKind;
  confidence: number;
  automatic: boolean;
  noReply: boolean;
  because: Quote[];
}

const nothing: ConversationVerdict = {
  related: false,
  kind: 'other',
  confidence: 1,
  automatic: false,
  noReply: false,
  because: [],
};

/**
 * The newest message of theirs that is no automatic reply gives the kind; one's own only where there is no other. Where the account holder
 * is the employer it is never related.
 */
export function verdictOn({messages}: ConversationReading): ConversationVerdict {
  const theirs = messages.filter(({own}) => !own);
  const speaking =
    theirs.findLast(({automatic}) => !automatic) ?? messages.findLast(speaksWithoutThem(theirs));
  const latest = theirs.at(-1);
  const sender = {automatic: latest?.automatic ?? false, noReply: latest?.noReply ?? false};
  if (messages.some(({userIsEmployer}) => userIsEmployer))
    return {...nothing, ...sender, confidence: speaking?.confidence ?? 1};
  if (speaking === undefined) return {...nothing, ...sender};
  const {kind, confidence, because} = speaking;
  const related = messages.some(message => message.related && !message.automatic);
  return {related, kind, confidence, because, ...sender};
}

/** An automatic reply makes the kind only when nothing else is there. */
const speaksWithoutThem =
  (theirs: readonly MessageReading[]) =>
  ({own, automatic}: MessageReading): boolean =>
    own || (automatic && theirs.length > 0);
