import {defineLetter} from '../letter-template';

/** A reason to write: something of theirs. */
export const theirNews = defineLetter({
  id: 'keep-in-touch.their-news',
  step: 'keep-in-touch',
  purpose: 'keep-in-touch',
  subject: 'Good to read about {employer}',
  fits: () => true,
  tones: {
    warm: `Hi {name},

I read something that made me think of you: {theirNews}. It sounded like the plans you described when we met, and I was pleased to see them come true. On my side all is well. If you ever have a quarter of an hour for coffee, I would enjoy hearing the story behind it.

Warm regards,
{me}`,
    neutral: `Dear {name},

This caught my eye recently: {theirNews}. I remembered our conversation about the {role} role and was glad for you and your colleagues. I continue to follow what {employer} does with interest. Should something come up that suits me, I would be happy to hear from you.

Kind regards,
{me}`,
  },
});

/** A reason to write: something of the user's. */
export const myNews = defineLetter({
  id: 'keep-in-touch.my-news',
  step: 'keep-in-touch',
  purpose: 'keep-in-touch',
  subject: 'A short hello',
  fits: () => true,
  tones: {
    warm: `Hi {name},

Some months have gone by since we met, and I thought you might like to know what became of me: {myNews}. Our conversation played a small part in it, so thank you. How are things at {employer}? I would be glad to hear, and there is no hurry.

Warm regards,
{me}`,
    neutral: `Dear {name},

A short hello, some months after our conversation about the {role} role. There is news on my side: {myNews}. I still think well of {employer}, and I would be glad to hear if something comes up that fits. All the best to you and your colleagues until then.

Kind regards,
{me}`,
  },
});
