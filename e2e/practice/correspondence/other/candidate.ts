import {other} from '../conversation';
import {person, robin} from '../people';

const jonah = person('Jonah Pike', 'jonah.pike@students.example');

/** Somebody applies to the user, who is the employer here. */
export const candidate = other('candidate-writes-to-robin', days => {
  const day = days.working(-1);
  return {
    subject: 'Thank you for the interview',
    messages: [
      {
        from: robin,
        to: [jonah],
        at: days.working(-4).at('09:40'),
        text: `Hi Jonah,

Thanks for your application for the summer placement at Adeyemi Analytics. I'd like to invite you to a short interview on ${day.long} at 16:00, by video. Does that suit you?

Robin`,
      },
      {
        from: jonah,
        to: [robin],
        at: days.working(-4).at('10:05'),
        quotes: true,
        text: `Dear Robin,

Yes, that suits me very well. Thank you very much for the opportunity!

Jonah`,
      },
      {
        from: jonah,
        to: [robin],
        at: day.at('19:30'),
        unread: true,
        text: `Dear Robin,

Thank you for taking the time to interview me today. I really enjoyed hearing about the ferry project, and our conversation made me even more interested in the placement.

Please let me know if you need anything else from me. I look forward to hearing from you.

Kind regards,
Jonah Pike`,
      },
    ],
  };
});
