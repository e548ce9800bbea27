import {defineLetter} from '../letter-template';

/** After an interview: thanks, one question for the next time, the door left open. */
export const rejectionReply = defineLetter({
  id: 'rejection-reply.after-interview',
  step: 'rejection-reply',
  purpose: 'rejection-reply',
  subject: 'Thank you for telling me',
  fits: ({roundsHeld}) => roundsHeld > 0,
  tones: {
    warm: `Hi {name},

Thank you for telling me. I would have liked this one, so I am a little sad, and I am also glad to have met you and to have learned something: {keyPoint}. If you can spare a minute, one sentence on what would have made me the better choice would help me more than you might think. And should a role come up in which you can picture me, please write to me. I wish whoever starts with you a good first day.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for letting me know, and for the time you gave my application. I would have enjoyed the work, and I take something with me from our conversation {day}: {keyPoint}. If there is one thing I could have done better, I would be glad to hear it. Please keep my papers; should another role at {employer} suit me, I would like to hear of it.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for informing me of your decision, which I accept with regret. Our conversation {day} was of value to me all the same, in particular on one point: {keyPoint}. If your practice allows it, I would welcome a word on where my application fell short. I would also be pleased if you kept it on file for other positions at {employer}.

Yours sincerely,
{me}`,
  },
});

/** Before any interview. */
export const rejectionReplyUnmet = defineLetter({
  id: 'rejection-reply.before-interview',
  step: 'rejection-reply',
  purpose: 'rejection-reply',
  subject: 'Thank you for telling me',
  fits: ({roundsHeld}) => roundsHeld === 0,
  tones: {
    warm: `Hi {name},

Thank you for telling me, even though I had hoped for the other answer. What drew me to the {role} role was the work itself, and that has not changed. If one thing about my application stood in the way, I would be glad to know it. And if something comes up that fits me better, please write to me.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for your answer about the {role} role. I would have liked to talk with you about it. If you can say in a sentence what was missing from my application, that would help me with the next one. Please keep my papers in case another role at {employer} suits me.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for informing me of your decision on the {role} position. I regret it, and I respect it. If your practice allows it, I would welcome a word on what my application lacked. I would be pleased if you kept it on file for other positions at {employer}.

Yours sincerely,
{me}`,
  },
});
