import {other} from '../conversation';
import {person, robin} from '../people';

const lender = person('Oakbank Lending', 'applications@oakbank.example');

/** An application of another sort, with papers asked for and a decision promised. */
export const loan = other('loan-application', days => {
  const due = days.working(4);
  return {
    subject: 'Your application OB-77102: documents needed',
    messages: [
      {
        from: lender,
        to: [robin],
        at: days.working(-1).at('09:26'),
        writtenWith: 'system',
        text: `Dear Robin Adeyemi,

Thank you for your application for a personal loan. Before we can make you an offer we need the following from you by ${due.long}:

- your last three payslips
- a proof of address
- the name of your current employer

As soon as we have them we will let you know our decision within two working days. Unfortunately we cannot hold the rate any longer than that.

Oakbank Lending`,
        signature: 'Oakbank Lending is a trading name of Oakbank Mutual. Terms apply.',
      },
    ],
  };
});
