import {hiring} from '../conversation';
import {person, robin} from '../people';

const owen = person('Owen Pryce', 'o.pryce@tallow-and-wick.example');

/** A confirmed interview is moved by two days. */
export const tallow = hiring('tallow-moved', days => {
  const before = days.working(1);
  const after = days.working(3);
  return {
    subject: 'Interview for Commercial Analyst, Tallow & Wick',
    messages: [
      {
        from: owen,
        to: [robin],
        at: days.working(-5).at('11:30'),
        writtenWith: 'outlook',
        text: `Dear Robin,

Further to our telephone conversation I confirm your interview for the post of Commercial Analyst on ${before.full} at 9.30 am at our Holborn office. You will meet Mrs Harcastle, our Finance Director, and me.

Please bring proof of your right to work.

Yours sincerely,`,
        signature: `Owen Pryce
HR Business Partner
Tallow & Wick Ltd`,
      },
      {
        from: owen,
        to: [robin],
        at: days.minutesAgo(95),
        writtenWith: 'outlook',
        quotes: true,
        unread: true,
        text: `Dear Robin,

My apologies for the short notice. Mrs Harcastle has been called to Leeds and cannot see you on ${before.long} as planned. We would like to move your interview to ${after.full}, at 11.00 am, same place. I hope this does not inconvenience you too much.

Would you kindly confirm that the new time is convenient?

Yours sincerely,`,
        signature: `Owen Pryce
HR Business Partner
Tallow & Wick Ltd`,
      },
    ],
  };
});
