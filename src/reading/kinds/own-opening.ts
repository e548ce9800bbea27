import type {MailKind, OwnPurpose} from '../../domain/kind';
import type {Decision} from './decide';
import type {Verdict} from './learned';
import {hiringOf, related, type Weighed} from './weigh';

/** What has come before a mail of one's own that does this, though it opens a conversation. */
const cameBefore: Partial<Record<OwnPurpose, MailKind>> = {
  application: 'application-ack',
  'thank-you': 'post-interview',
  enquiry: 'awaiting',
};
/** Talk of hiring that it takes: one thanks and asks elsewhere too. */
const hiringEnough = 2;
/** What only somebody who hires writes. */
const onlyTheyDo: ReadonlySet<Verdict> = new Set<Verdict>([
  'interview-invite',
  'assessment',
  'cancelled',
  'material-request',
  'rejection',
  'offer',
]);
const sure = 0.5;

export interface OwnOpening {
  kind: MailKind;
  related: boolean;
  userIsEmployer: boolean;
}

/** What a conversation is about that the user opened: their own application, somebody else's, or neither. */
export function ownOpening(
  purpose: OwnPurpose,
  weighed: Weighed,
  {verdict, confidence}: Decision,
): OwnOpening {
  const speaksOfHiring = hiringOf(weighed) >= hiringEnough;
  const userIsEmployer = speaksOfHiring && confidence >= sure && onlyTheyDo.has(verdict);
  const isOwnProcess = !userIsEmployer && (speaksOfHiring || purpose === 'application');
  const kind = (isOwnProcess && cameBefore[purpose]) || 'other';
  return {kind, related: related.has(kind), userIsEmployer};
}
