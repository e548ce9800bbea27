import {defineLetter} from '../letter-template';

/** Their cancellation taken kindly, and another time offered. */
export const cancelledReply = defineLetter({
  id: 'cancelled-reply',
  step: 'cancelled-reply',
  purpose: 'cancelled-reply',
  subject: 'Another time for our conversation',
  fits: () => true,
  tones: {
    warm: `Hi {name},

Thank you for letting me know; these things happen, and no harm is done. I would still like to talk with you about the {role} role. I could come at any of these times: {otherTimes}. If a later week is easier for you, that is fine with me too.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for telling me that our appointment cannot take place. I am still interested in the {role} role. If you would like to find a new time, these would suit me: {otherTimes}. I can be flexible if you need another day.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for informing me that the interview has had to be cancelled. My interest in the {role} position is unchanged. If you wish to set a new date, I could be with you at one of these times: {otherTimes}. I will gladly follow another suggestion, should that be easier for you.

Yours sincerely,
{me}`,
  },
});
