import {defineLetter} from '../letter-template';

/** A day late and still worth sending: says so once and goes on. */
export const lateThankYou = defineLetter({
  id: 'thank-you.late',
  step: 'thank-you',
  purpose: 'thank-you',
  subject: 'Thank you',
  fits: ({thanksAreLate, viaCoordinator}) => thanksAreLate && !viaCoordinator,
  tones: {
    warm: `Hi {name},

This should have reached you sooner, and I am glad to send it now. Since we talked {day}, one thing has kept coming back to me: {keyPoint}. A few nights' sleep have not changed my mind; I would like the {role} role. What I would bring along: {strength}. Thank you for a good conversation.

Warm regards,
{me}`,
    neutral: `Dear {name},

My thanks for our conversation {day} come a little late, but they are meant. I have had time to think over one point: {keyPoint}. It has made the {role} role more interesting to me, not less. What I could contribute: {strength}. Please ask if anything was left open.

Kind regards,
{me}`,
    formal: `Dear {name},

Allow me to thank you, somewhat belatedly, for the interview {day}. I have considered one point with particular care: {keyPoint}. It has strengthened my interest in the {role} position at {employer}. My contribution would be, above all: {strength}.

Yours sincerely,
{me}`,
  },
});
