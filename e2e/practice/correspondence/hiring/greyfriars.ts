import {hiring} from '../conversation';
import {person, robin} from '../people';

const helen = person('Helen Marsh', 'helen.marsh@greyfriars-trust.example');

/** The interview is called off; the post is put on hold. */
export const greyfriars = hiring('greyfriars-cancelled', days => {
  const planned = days.working(5);
  return {
    subject: 'Your interview at the Greyfriars Trust',
    messages: [
      {
        from: helen,
        to: [robin],
        at: days.working(-7).at('14:02'),
        text: `Dear Robin,

We would be delighted to interview you for the position of Data Officer on ${planned.long} at 10:00. The panel will be Father Aidan Brody, Chair of Trustees, and myself.

Kind regards,
Helen`,
        signature: `Helen Marsh
Director of Operations, The Greyfriars Trust`,
      },
      {
        from: robin,
        to: [helen],
        at: days.working(-7).at('16:45'),
        quotes: true,
        text: `Dear Helen,

Thank you, I will be there at 10:00 on ${planned.weekday} and look forward to it.

Kind regards,
Robin`,
      },
      {
        from: helen,
        to: [robin],
        at: days.working(-1).at('12:10'),
        quotes: true,
        unread: true,
        text: `Dear Robin,

I am sorry to tell you that we have to cancel your interview on ${planned.long}. The trustees decided last night to put the post on hold until the new budget is agreed, which will not be before the summer.

This has nothing to do with your application, which we thought very strong. I would like to write to you again when the post comes back, if you do not mind.

With apologies,
Helen`,
        signature: `Helen Marsh
Director of Operations, The Greyfriars Trust`,
      },
    ],
  };
});
