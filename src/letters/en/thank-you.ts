import type {LetterTexts} from '../letter-text';

export const thankYou = {
  'thank-you.first-round': {
    subject: 'Thank you',
    tones: {
      warm: `Talking with you {day} felt less like an interview and more like a first afternoon at work, and I enjoyed it. One thing has stayed with me: {keyPoint}. I caught myself thinking about it on the way home, which is how I usually notice that I want a job. Where I could be of use soonest: {strength}. Thank you for making the {role} role so easy to picture.`,
      neutral: `Thank you for the conversation {day} about the {role} role. I have kept thinking about one point: {keyPoint}. It showed me what the first months would ask for, and I would be glad to take that on. What I could bring to it at once: {strength}. If a question has come up since, please ask me.`,
      formal: `Thank you for receiving me {day} and for explaining the {role} position with such care. One point has occupied me since: {keyPoint}. It confirmed my wish to work for {employer}. What I would contribute above all: {strength}. Should you need anything else from me, I will send it without delay.`,
    },
  },
  'thank-you.later-round': {
    subject: 'Thank you once more',
    tones: {
      warm: `It was good to come back {day} and to see more of how you work. What I took home this time: {keyPoint}. The {role} role has grown from a description into something I can see myself doing on a Monday morning. I would start here: {strength}. Thank you, and my greetings to the others.`,
      neutral: `Thank you for the second look at {employer} that I was given {day}. Our conversation added something the first one could not: {keyPoint}. I now know the {role} role well enough to say plainly that I would like it. I would begin with this: {strength}. Please tell me if anything is still missing for your decision.`,
      formal: `Thank you for the further conversation {day}. It gave me a fuller view of the {role} position, and of one matter in particular: {keyPoint}. My wish to join {employer} has become firmer with each meeting. I would bring to the position: {strength}. I remain at your disposal for whatever your decision still requires.`,
    },
  },
  'thank-you.panel': {
    subject: 'Thank you',
    tones: {
      warm: [
        `Several people across one table can be daunting, and you were not: thank you for that. Of everything we talked about {day}, I have gone back most often to something of yours: {keyPoint}. Hearing it next to what {colleagues} said gave me a good sense of how you work together. It is a team I would like to be part of, and I would bring this to it: {strength}.`,
        `It helped to have you in the room {day}. When you came to speak of one thing, I stopped being nervous and started to be curious: {keyPoint}. I have kept turning it over since. Together with what {colleagues} told me, it makes the {role} role something I can picture. What I would like to bring to it: {strength}.`,
        `I promised myself to write to each of you, and yours is the note I had no trouble beginning. You gave me something to think about {day}: {keyPoint}. I did not have the whole answer on the spot, and I liked that. With {colleagues} around the table and a task like that I would be in good company; my share would be this: {strength}.`,
      ],
      neutral: [
        `Thank you for your part in the conversation with {colleagues} {day}. Your questions were the ones I learned most from, one of them above all: {keyPoint}. I would like to work on it with you. What I would bring to the {role} role: {strength}.`,
        `What you said {day} has changed how I see the {role} role. I mean this in particular: {keyPoint}. I had expected a different answer, and yours was the better one. It goes well with what I heard from {colleagues}, and I would be glad to add this: {strength}.`,
        `When I went through my notes of {day}, your part had the most lines. The first of them reads: {keyPoint}. I would like to hear how it goes on, and to have a hand in it. Thank you, also to {colleagues}; what I would start with is this: {strength}.`,
      ],
      formal: [
        `Thank you for the interview {day}, in which I met you together with {colleagues}. A point that you raised has occupied me since: {keyPoint}. It showed me what {employer} expects of the {role} position, and I would gladly meet that expectation. My contribution would be, first of all: {strength}.`,
        `May I thank you personally for your share in the interview {day}? The subject you introduced remains in my mind: {keyPoint}. I found your account of it convincing and would welcome the chance to work on it. In addition to what {colleagues} heard from me, I would mention one thing: {strength}.`,
        `I should like to add a word of thanks to you in particular. It was you who turned the conversation {day} to the following: {keyPoint}. I have since considered what it would mean for the {role} position, and I am the more interested. Besides what I told {colleagues}, I could offer this from the first day: {strength}.`,
      ],
    },
  },
  'thank-you.second-thought': {
    subject: 'Thank you, and a better answer',
    tones: {
      warm: `Thank you for the conversation {day}, and for asking questions that were worth a longer answer than I gave. One of them has kept me busy: {keyPoint}. What I would say today: {betterAnswer}. I would still like the {role} role, and I wanted you to have my better thought as well as my first one.`,
      neutral: `Thank you for the conversation {day} about the {role} role. There is one question that I would like to answer once more: {keyPoint}. With a night in between, my answer is this: {betterAnswer}. I remain interested, and I am glad to say more if it helps.`,
      formal: `Thank you for the interview {day}. May I return to one of your questions, to which I owe you a better reply: {keyPoint}. On reflection, I would answer as follows: {betterAnswer}. My interest in the {role} position at {employer} is unchanged.`,
    },
  },
  'thank-you.pass-on': {
    subject: 'A word of thanks to pass on',
    tones: {
      warm: `When I came to see you {day}, everything had been thought of, and I suspect that was you. May I ask one more favour? I have no address for {interviewers}, and I would like my thanks to reach them, above all for this: {keyPoint}. Please tell them that I would be glad to work on the {role} role with them.`,
      neutral: `Thank you for arranging the conversation {day}. As I have no address for {interviewers}, may I ask you to pass on my thanks? One part of it has stayed with me: {keyPoint}. I would be glad to take on the {role} role.`,
      formal: `Thank you for arranging the interview {day}. I would be obliged if you would convey my thanks to {interviewers}, whose addresses I do not have. One point of our conversation was of particular interest to me: {keyPoint}. I would very much like to take up the {role} position at {employer}.`,
    },
  },
  'thank-you.late': {
    subject: 'Thank you',
    tones: {
      warm: `This should have reached you sooner, and I am glad to send it now. Since we talked {day}, one thing has kept coming back to me: {keyPoint}. A few nights' sleep have not changed my mind; I would like the {role} role. What I would bring along: {strength}. Thank you for a good conversation.`,
      neutral: `My thanks for our conversation {day} come a little late, but they are meant. My mind has gone back to one point: {keyPoint}. It has made the {role} role more interesting to me, not less. What I could contribute: {strength}. If a question was left open, please ask me.`,
      formal: `Allow me to thank you, somewhat belatedly, for the interview {day}. I have considered one point with particular care: {keyPoint}. It has strengthened my interest in the {role} position at {employer}. My contribution would be, above all: {strength}.`,
    },
  },
  'thank-you.agency': {
    subject: 'After the interview with {employer}',
    tones: {
      warm: `Thank you for bringing {employer} and me together. I met them {day}, and it went the way I like such talks to go: both sides asked. This is what stayed with me: {keyPoint}. I would like the {role} role, so please tell them that from me. If they had doubts, I would rather hear them than guess.`,
      neutral: `Thank you for arranging the interview with {employer} {day}. I came away more interested in the {role} role than before, mainly for this reason: {keyPoint}. Please pass that on, together with my thanks. If they mentioned a doubt or a question, tell me and I will answer it. It would also help me to know what comes next on their side.`,
      formal: `Thank you for arranging my interview with {employer} {day}. The conversation strengthened my interest in the {role} position, in particular on one point: {keyPoint}. I would be obliged if you conveyed this, along with my thanks. Should {employer} have questions, I will answer them promptly. I would welcome your view of the next steps.`,
    },
  },
  'thank-you.phone-screen': {
    subject: 'Thank you for the call',
    tones: {
      warm: `Thank you for the call {day}; half an hour went by quickly. What made me sit up was this: {keyPoint}. After that I wanted to hear the rest, so I would be glad to meet the people behind the {role} role. In case it helps with the choice, here is where I would be useful: {strength}.`,
      neutral: `Thank you for the call {day} about the {role} role. It told me more than the advertisement could, above all this: {keyPoint}. I would like to go on to the next conversation. What I would bring along: {strength}. If you need anything from me before then, please say so.`,
      formal: `Thank you for the telephone conversation {day} about the {role} position. I was particularly interested in one point: {keyPoint}. I would welcome the opportunity to continue in person with {employer}. My contribution would be, first of all: {strength}. Any document you still need will reach you the same day.`,
    },
  },
} as const satisfies LetterTexts;
