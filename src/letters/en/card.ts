import type {LetterTexts} from '../letter-text';

export const card = {
  card: {
    subject: '',
    tones: {
      warm: `Some conversations are worth a stamp, and ours {day} was one. I still think of this: {keyPoint}. Whatever you decide, I am glad that we met.`,
      neutral: `Thank you for our conversation {day}. I have often thought of one part of it since: {keyPoint}. It would be a pleasure to work with you.`,
      formal: `Permit me to thank you in my own hand for the interview {day}. One point has remained with me: {keyPoint}. I would gladly do my part at {employer}.`,
    },
  },
} as const satisfies LetterTexts;
