import {defineLetter} from '../letter-template';

/** After the first interview with somebody. */
export const thankYou = defineLetter({
  id: 'thank-you.first-round',
  step: 'thank-you',
  purpose: 'thank-you',
  subject: 'Thank you',
  fits: ({roundsHeld, panel, thanksAreLate, viaCoordinator, wentBadly}) =>
    roundsHeld <= 1 && !panel && !thanksAreLate && !viaCoordinator && !wentBadly,
  tones: {
    warm: `Hi {name},

Talking with you {day} felt less like an interview and more like a first afternoon at work, and I enjoyed it. One thing has stayed with me: {keyPoint}. I caught myself thinking about it on the way home, which is how I usually notice that I want a job. Where I could be of use soonest: {strength}. Thank you for making the {role} role so easy to picture.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for the conversation {day} about the {role} role. I have kept thinking about one point: {keyPoint}. It showed me what the first months would ask for, and I would be glad to take that on. What I could bring to it at once: {strength}. If a question has come up since, please ask me.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for receiving me {day} and for explaining the {role} position with such care. One point has occupied me since: {keyPoint}. It confirmed my wish to work for {employer}. What I would contribute above all: {strength}. Should you need anything else from me, I will send it without delay.

Yours sincerely,
{me}`,
  },
});

/** After a second or later round. */
export const thankYouAgain = defineLetter({
  id: 'thank-you.later-round',
  step: 'thank-you',
  purpose: 'thank-you',
  subject: 'Thank you once more',
  fits: ({roundsHeld, panel, thanksAreLate, viaCoordinator, wentBadly}) =>
    roundsHeld > 1 && !panel && !thanksAreLate && !viaCoordinator && !wentBadly,
  tones: {
    warm: `Hi {name},

It was good to come back {day} and to see more of how you work. What I took home this time: {keyPoint}. The {role} role has grown from a description into something I can see myself doing on a Monday morning. I would start here: {strength}. Thank you, and my greetings to the others.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for the second look at {employer} that I was given {day}. Our conversation added something the first one could not: {keyPoint}. I now know the {role} role well enough to say plainly that I would like it. I would begin with this: {strength}. Please tell me if anything is still missing for your decision.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for the further conversation {day}. It gave me a fuller view of the {role} position, and of one matter in particular: {keyPoint}. My wish to join {employer} has become firmer with each meeting. I would bring to the position: {strength}. I remain at your disposal for whatever your decision still requires.

Yours sincerely,
{me}`,
  },
});

/** To one of several who interviewed; the others get their own. */
export const thankYouPanel = defineLetter({
  id: 'thank-you.panel',
  step: 'thank-you',
  purpose: 'thank-you',
  subject: 'Thank you',
  fits: ({panel, thanksAreLate, viaCoordinator, wentBadly}) =>
    panel && !thanksAreLate && !viaCoordinator && !wentBadly,
  tones: {
    warm: `Hi {name},

Several people across one table can be daunting, and you were not: thank you for that. Of everything we talked about {day}, I have gone back most often to something of yours: {keyPoint}. Hearing it next to what {colleagues} said gave me a good sense of how you work together. It is a team I would like to be part of, and I would bring this to it: {strength}.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for your part in the conversation with {colleagues} {day}. Your questions were the ones I learned most from, one of them above all: {keyPoint}. I would like to work on it with you. What I would bring to the {role} role: {strength}.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for the interview {day}, which I was glad to have with you and {colleagues}. A point that you raised has occupied me since: {keyPoint}. It showed me what {employer} expects of the {role} position, and I would gladly meet that expectation. My contribution would be, first of all: {strength}.

Yours sincerely,
{me}`,
  },
});

/** When the conversation did not go as hoped: one answer put right, without excuses. */
export const thankYouSecondThought = defineLetter({
  id: 'thank-you.second-thought',
  step: 'thank-you',
  purpose: 'thank-you',
  subject: 'Thank you, and a better answer',
  fits: ({wentBadly, thanksAreLate, viaCoordinator}) => wentBadly && !thanksAreLate && !viaCoordinator,
  tones: {
    warm: `Hi {name},

Thank you for the conversation {day}, and for asking questions that were worth a longer answer than I gave. One of them has kept me busy: {keyPoint}. What I would say today: {betterAnswer}. I would still like the {role} role, and I wanted you to have my better thought as well as my first one.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for the conversation {day} about the {role} role. There is one question that I would like to answer once more: {keyPoint}. With a night in between, my answer is this: {betterAnswer}. I remain interested, and I am glad to say more if it helps.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for the interview {day}. May I return to one of your questions, to which I owe you a better reply: {keyPoint}. On reflection, I would answer as follows: {betterAnswer}. My interest in the {role} position at {employer} is unchanged.

Yours sincerely,
{me}`,
  },
});

/** When only the person who arranged the meeting can be written to. */
export const thankYouPassedOn = defineLetter({
  id: 'thank-you.pass-on',
  step: 'thank-you',
  purpose: 'thank-you',
  subject: 'A word of thanks to pass on',
  fits: ({viaCoordinator}) => viaCoordinator,
  tones: {
    warm: `Hi {name},

When I came to see you {day}, everything had been thought of, and I suspect that was you. May I ask one more favour? I have no address for {interviewers}, and I would like my thanks to reach them, above all for this: {keyPoint}. Please tell them that I would be glad to work on the {role} role with them.

Warm regards,
{me}`,
    neutral: `Dear {name},

Thank you for arranging the conversation {day}. As I have no address for {interviewers}, may I ask you to pass on my thanks? One part of it has stayed with me: {keyPoint}. I would be glad to take on the {role} role.

Kind regards,
{me}`,
    formal: `Dear {name},

Thank you for arranging the interview {day}. I would be obliged if you would convey my thanks to {interviewers}, whose addresses I do not have. One point of our conversation was of particular interest to me: {keyPoint}. I would very much like to take up the {role} position at {employer}.

Yours sincerely,
{me}`,
  },
});
