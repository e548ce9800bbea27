/** What a mail is (product words). `other`: nothing of ours. */
export const mailKinds = [
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
  'post-interview',
  'awaiting',
  'assessment',
  'material-request',
  'rejection',
  'offer',
  'application-ack',
  'recruiter-outreach',
  'job-alert',
  'other',
] as const;

export type MailKind = (typeof mailKinds)[number];

/** What one's own mail to an employer does; `other` when it does none of these. */
export const ownPurposes = [
  'application',
  'reply-to-invitation',
  'thank-you',
  'enquiry',
  'papers',
  'rejection-reply',
  'offer-reply',
  'cancelled-reply',
  'keep-in-touch',
  'reschedule-request',
  'withdrawal',
  'other',
] as const;

export type OwnPurpose = (typeof ownPurposes)[number];
