import type {LetterTexts} from '../letter-text';

export const keepInTouch = {
  'keep-in-touch.their-news': {
    subject: 'Good to read about {employer}',
    tones: {
      warm: `I read something that made me think of you: {theirNews}. It sounded like the plans you described when we met, and I was pleased to see them come true. On my side all is well. If you ever have a quarter of an hour for coffee, I would enjoy hearing the story behind it.`,
      neutral: `This caught my eye recently: {theirNews}. I remembered our conversation about the {role} role and was glad for you and your colleagues. I continue to follow what {employer} does with interest. Should something come up that suits me, I would be happy to hear from you.`,
      formal: `I read with interest the following about {employer}: {theirNews}. It brought our conversation about the {role} position to mind, and I was pleased on your behalf. My own interest in working with you has remained. Should a position arise for which you would consider me, I would be grateful for a line.`,
    },
  },
  'keep-in-touch.my-news': {
    subject: 'A short hello',
    tones: {
      warm: `Some months have gone by since we met, and I thought you might like to know what became of me: {myNews}. Our conversation played a small part in it, so thank you. How are things at {employer}? I would be glad to hear, and there is no hurry.`,
      neutral: `A short hello, some months after our conversation about the {role} role. There is news on my side: {myNews}. I still think well of {employer}, and I would be glad to hear if something comes up that fits. All the best to you and your colleagues until then.`,
      formal: `Some months have passed since we spoke about the {role} position, and I am writing to let you know of a change on my side: {myNews}. I remember the conversation with pleasure and continue to think highly of {employer}. Should a suitable position arise, I would be glad to be considered. I wish you and your colleagues continued success.`,
    },
  },
} as const satisfies LetterTexts;
