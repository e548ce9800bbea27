import type {LetterTexts} from '../letter-text';

export const offer = {
  'offer.time-to-decide': {
    subject: 'Your offer',
    tones: {
      warm: `Your offer made my day: thank you. It is an answer I would like to give with a clear head, so may I sleep on it and write to you by {decideBy}? If you need to know sooner, tell me and I will find a way. I look forward to talking again, whichever way we begin.`,
      neutral: `Thank you for offering me the {role} role; I am very pleased. I would like to read everything carefully before I answer. May I give you my decision by {decideBy}? Please tell me if that is too late for you.`,
      formal: `Thank you for the offer of the {role} position and for the confidence it expresses. I would like to consider it with the care it deserves. With your permission I will give you my answer by {decideBy}. Should you require it earlier, please let me know.`,
    },
  },
  'offer.accept': {
    subject: 'Yes to the {role} role',
    tones: {
      warm: `Yes, and gladly. I accept the {role} role as you set it out, and I could start on {startDay}. Please send me whatever needs a signature, and tell me what I should read before the first day. I look forward to all of you.`,
      neutral: `I am happy to accept the {role} role on the terms of your offer. I can start on {startDay}. Please send me the papers to sign and let me know what you need from me until then. I look forward to working with you.`,
      formal: `It is with great pleasure that I accept the {role} position at {employer} on the terms of your offer. I am available from {startDay}. I would ask you to send me the contract and to tell me which documents you still require. Thank you for the confidence you have placed in me.`,
    },
  },
  'offer.decline': {
    subject: 'Your offer',
    tones: {
      warm: `Thank you for the offer, and for every conversation that led to it. I have turned it over for days, and my answer is no; another path fits me better just now. That was not an easy thing to write, because I liked meeting you, and I still remember this: {keyPoint}. I hope that our ways cross again.`,
      neutral: `Thank you for offering me the {role} role. After careful thought I have decided not to take it, as another path suits me better at present. Our conversations were worthwhile all the same, and I will remember one thing above all: {keyPoint}. I wish you a good choice and hope to meet you again.`,
      formal: `Thank you for the offer of the {role} position. After careful consideration I have decided not to accept it, as I have chosen another path. I will keep our conversations in good memory, and one point in particular: {keyPoint}. I wish you and {employer} every success in filling the position.`,
    },
  },
} as const satisfies LetterTexts;
