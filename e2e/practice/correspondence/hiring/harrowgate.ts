import {hiring} from '../conversation';
import {person, robin} from '../people';

const clive = person('Clive Norbury', 'clive.norbury@harrowgate-water.example');

/** A rejection by a person, under a neutral subject, that takes its time before it says so. */
export const harrowgate = hiring('harrowgate-rejection', days => ({
  subject: 'Your application to Harrowgate Water',
  messages: [
    {
      from: clive,
      to: [robin],
      at: days.working(-1).at('17:31'),
      unread: true,
      writtenWith: 'outlook',
      text: `Dear Robin,

Thank you once again for coming to see us in ${days.working(-6).weekday}'s rain, and for the care you had obviously taken in preparing. Anjali and I both remarked on how clearly you explained the leakage model, and on the good questions you asked about the reservoirs. We saw five people for this post, each with real strengths, and it took us longer than we had expected to come to a view.

In the end we have chosen somebody with more years in the water industry and will not be taking your application further on this occasion. I realise that this is not the news you were hoping for.

I should be glad to tell you more by telephone if that would help, and I hope you will look at our vacancies again.

Yours sincerely,`,
      signature: `Clive Norbury
Network Performance Manager
Harrowgate Water`,
    },
  ],
}));
