import type {LetterTexts} from '../letter-text';

export const papers = {
  papers: {
    subject: 'For the {role} role: {papers}',
    tones: {
      warm: `Here is what you asked for: {papers}. I have tried to make it easy on the reader; if anything is missing or will not open, one line brings you a new copy. I am curious what you will make of it. Until then, all the best for your week.`,
      neutral: `As you asked, I am sending you the following for the {role} role: {papers}. If something is missing or hard to open, tell me and you will have it the same day. I am glad to answer questions about any of it.`,
      formal: `Please find attached what you requested for the {role} position: {papers}. Should a document be incomplete or required in another form, I will replace it at once. I am at your disposal for any question about it, and I look forward to your reply.`,
    },
  },
} as const satisfies LetterTexts;
