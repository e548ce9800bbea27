import {elapsedDay, hour, type Instant} from '../../domain/instant';
import type {MailKind, OwnPurpose} from '../../domain/kind';
import type {MessageReading} from '../../domain/reading';
import type {Evidence} from '../kinds/evidence';
import {type CueBook, purposesIn} from '../kinds/signals';
import type {MessageText} from '../message-text';

/** What a mail of the user's own is read for its purpose from. */
export interface OwnMail {
  text: MessageText;
  at: Instant | null;
  attachments: number;
  /** What was said before it in the conversation, oldest first. */
  earlier: readonly MessageReading[];
}

/** Right after an interview a mail thanks, even if it also asks; later it asks, even if it also thanks. */
const thanksOnly = 2 * elapsedDay;
/** What answers a rejection comes soon; what comes later keeps in touch. */
const answersRejection = 21 * elapsedDay;
const clear = 5;

/** What the user's own mail does, from its words and from what it answers; `other` when it does none of the things that count. */
export function ownPurpose(mail: OwnMail, book: CueBook): OwnPurpose {
  const found = purposesIn(mail.text.sentences, book);
  const says = (purpose: OwnPurpose, least = clear): boolean => (found.get(purpose)?.best ?? 0) >= least;
  const answered = mail.earlier.findLast(message => !message.own && !message.automatic);
  const kind = answered?.kind ?? null;
  const ended = lastInterviewEnd(mail);
  if (mail.earlier.length === 0 && says('application') && !says('withdrawal')) return 'application';
  if (says('withdrawal') && kind !== 'rejection' && kind !== 'offer') return 'withdrawal';
  if (kind === 'rejection') return answersRejectionSoon(mail, answered) ? 'rejection-reply' : 'keep-in-touch';
  if (kind === 'offer' || says('offer-reply')) return 'offer-reply';
  if (kind === 'cancelled' && !says('enquiry')) return 'cancelled-reply';
  if (says('reschedule-request') && ended === null) return 'reschedule-request';
  if (sends(mail, kind, found)) return 'papers';
  if (ended === null && arranges(kind) && !says('enquiry')) return 'reply-to-invitation';
  return afterInterview(mail, says, ended, kind);
}

type Says = (purpose: OwnPurpose, least?: number) => boolean;

function afterInterview({at}: OwnMail, says: Says, ended: Instant | null, kind: MailKind | null): OwnPurpose {
  const happened = ended !== null || kind === 'post-interview' || kind === 'awaiting';
  const fresh = ended !== null && at !== null && at - ended <= thanksOnly;
  const thanks = says('thank-you', happened ? 3 : clear);
  if (says('enquiry') && !(fresh && thanks)) return 'enquiry';
  if (thanks && !(kind !== null && arranges(kind) && ended === null)) return 'thank-you';
  if (says('reply-to-invitation') && ended === null) return 'reply-to-invitation';
  return says('keep-in-touch') ? 'keep-in-touch' : 'other';
}

const arranges = (kind: MailKind | null): boolean =>
  kind === 'interview-invite' || kind === 'interview-confirmed' || kind === 'reschedule';

function sends(
  {attachments}: OwnMail,
  kind: MailKind | null,
  found: ReadonlyMap<OwnPurpose, Evidence>,
): boolean {
  const best = found.get('papers')?.best ?? 0;
  const asked = kind === 'material-request' || kind === 'assessment';
  return asked
    ? best >= 3 || attachments > 0
    : best >= clear && (found.get('papers')?.score ?? 0) > (found.get('thank-you')?.score ?? 0);
}

const answersRejectionSoon = ({at}: OwnMail, rejection: MessageReading | undefined): boolean =>
  at === null || rejection === undefined || at - rejection.at <= answersRejection;

/** When the last interview that earlier messages speak of ended; null when none has by then. */
function lastInterviewEnd({at, earlier}: OwnMail): Instant | null {
  if (at === null) return null;
  const ends = earlier
    .flatMap(message => message.interviews)
    .filter(({status}) => status === 'confirmed' || status === 'accepted' || status === 'proposed')
    .map(({start, end}) => end ?? start + hour)
    .filter(end => end <= at);
  return ends.length === 0 ? null : Math.max(...ends);
}
