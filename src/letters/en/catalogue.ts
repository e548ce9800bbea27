import {cancelledReply} from './cancelled-reply';
import {enquiryAfterPromise, enquiryWithoutPromise, secondEnquiry} from './enquiry';
import {acceptInvitation, offerTimes, proposeOtherTimes} from './invitation';
import {myNews, theirNews} from './keep-in-touch';
import {lateThankYou} from './late-thank-you';
import {offerAccepted, offerDeclined, offerNeedsTime} from './offer-reply';
import {papersAttached} from './papers';
import {rejectionReply, rejectionReplyUnmet} from './rejection-reply';
import {thankYou, thankYouAgain, thankYouPanel, thankYouPassedOn, thankYouSecondThought} from './thank-you';

/** Every English letter. For one step, the first that fits comes first. */
export const catalogue = [
  offerTimes,
  acceptInvitation,
  proposeOtherTimes,
  thankYouPassedOn,
  lateThankYou,
  thankYouSecondThought,
  thankYouPanel,
  thankYouAgain,
  thankYou,
  papersAttached,
  enquiryAfterPromise,
  enquiryWithoutPromise,
  secondEnquiry,
  rejectionReply,
  rejectionReplyUnmet,
  cancelledReply,
  offerNeedsTime,
  offerAccepted,
  offerDeclined,
  theirNews,
  myNews,
] as const;
