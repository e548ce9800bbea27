import type {Instant} from '../../../domain/instant';
import type {MailKind} from '../../../domain/kind';
import type {MessageReading} from '../../../domain/reading';
import {related} from '../weigh';

/** A message of the employer's that was read before, for tests. */
export const earlierMessage = (kind: MailKind, at: Instant): MessageReading => ({
  key: `at:${at}`,
  at,
  own: false,
  from: null,
  to: [],
  kind,
  confidence: 1,
  related: related.has(kind),
  automatic: false,
  noReply: false,
  because: [],
  purpose: null,
  userIsEmployer: false,
  employer: null,
  agency: null,
  role: null,
  people: [],
  interviews: [],
  interviewChange: null,
  promise: null,
  promiseWithdrawn: false,
  waitUntil: null,
  papers: [],
});
