import type {LetterTexts} from '../letter-text';

export const rejection = {
  'rejection-reply.after-interview': {
    subject: 'Thank you for telling me',
    tones: {
      warm: `Thank you for telling me. I would have liked this one, so I am a little sad, and I am also glad to have met you and to have learned something: {keyPoint}. If you can spare a minute, one sentence on what would have made me the better choice would help me more than you might think. And should a role come up in which you can picture me, please write to me. I wish whoever starts with you a good first day.`,
      neutral: `Thank you for letting me know, and for the time you gave my application. I would have enjoyed the work, and I take something with me from our conversation {day}: {keyPoint}. If there is one thing I could have done better, I would be glad to hear it. Please keep my papers; should another role at {employer} suit me, I would like to hear of it.`,
      formal: `Thank you for informing me of your decision, which I accept with regret. Our conversation {day} was of value to me all the same, in particular on one point: {keyPoint}. If your practice allows it, I would welcome a word on where my application fell short. I would also be pleased if you kept it on file for other positions at {employer}.`,
    },
  },
  'rejection-reply.before-interview': {
    subject: 'Thank you for telling me',
    tones: {
      warm: `Thank you for telling me, even though I had hoped for the other answer. What drew me to the {role} role was the work itself, and that has not changed. If one thing about my application stood in the way, I would be glad to know it. And if something comes up that fits me better, please write to me.`,
      neutral: `Thank you for your answer about the {role} role. I would have liked to talk with you about it. If you can say in a sentence what was missing from my application, that would help me with the next one. Please keep my papers in case another role at {employer} suits me.`,
      formal: `Thank you for informing me of your decision on the {role} position. I regret it, and I respect it. If your practice allows it, I would welcome a word on what my application lacked. I would be pleased if you kept it on file for other positions at {employer}.`,
    },
  },
  feedback: {
    subject: 'One question, for the next time',
    tones: {
      warm: `Your decision stands, and this is no attempt to move it. I would only like to learn from it, and you saw me from a side that I cannot. What is the one thing I should do differently in the next interview for a role like {role}? My own guess is this: {betterAnswer}. A line is plenty, and so is a no.`,
      neutral: `Your decision about the {role} role is clear, and I am not writing to question it. I would like to do better next time, and one remark from you would help. What weighed against me most? From my side, I suspect it was this: {betterAnswer}. If you cannot comment, I understand.`,
      formal: `I accept your decision on the {role} position and do not wish to reopen it. For my further applications, however, a short remark on where I fell short would be of use to me. My own impression is the following: {betterAnswer}. Should your rules not permit an answer, I will of course respect that.`,
    },
  },
  withdraw: {
    subject: 'I withdraw my application for the {role} role',
    tones: {
      warm: `I have decided to withdraw my application for the {role} role, and I wanted you to hear it from me at once. It was not for lack of interest in what you do; another path fits better now. I will remember our conversations, above all this: {keyPoint}. I hope the place goes to somebody who will enjoy it.`,
      neutral: `I would like to withdraw my application for the {role} role, as I have decided for something else. Please give the time you had set aside for me to the other candidates. I am glad to have got to know {employer}, and I will remember one thing in particular: {keyPoint}.`,
      formal: `I hereby withdraw my application for the {role} position, having decided to take another course. I apologise for any effort that this makes unnecessary. The conversations with you were of value to me, particularly on one point: {keyPoint}. I wish you and {employer} a good choice.`,
    },
  },
} as const satisfies LetterTexts;
