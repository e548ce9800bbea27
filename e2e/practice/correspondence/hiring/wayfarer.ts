import {hiring} from '../conversation';
import {person, robin} from '../people';

const lena = person('Lena Brook', 'lena.brook@wayfarer-hotels.example');

/** The user has asked how things stand; an automatic answer came, and nothing since. */
export const wayfarer = hiring('wayfarer-automatic-reply', days => {
  const met = days.working(-11);
  const back = days.working(1);
  return {
    subject: 'Your interview with Wayfarer Hotels',
    messages: [
      {
        from: lena,
        to: [robin],
        at: days.working(-15).at('10:44'),
        text: `Hello Robin,

Confirming your interview for Revenue Analyst on ${met.long} at 3 pm in our Bath office with me and Sanjay Mistry. See you there.

Lena`,
        signature: `Lena Brook
Commercial Director, Wayfarer Hotels`,
      },
      {
        from: robin,
        to: [lena],
        at: days.working(-2).at('10:02'),
        quotes: true,
        text: `Hello Lena,

I hope the new season has begun well. I enjoyed our conversation on ${met.long} and remain very interested in the Revenue Analyst role. Is there any news of your decision, or of when you expect to make it?

Best wishes,
Robin`,
      },
      {
        from: lena,
        to: [robin],
        at: days.working(-2).at('10:03'),
        text: `Thank you for your email. I am out of the office until ${back.long} with limited access to my messages. For anything urgent please contact reception@wayfarer-hotels.example.

This is an automatic reply.`,
      },
    ],
  };
});
