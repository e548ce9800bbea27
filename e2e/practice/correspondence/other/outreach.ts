import {other} from '../conversation';
import {person, robin} from '../people';

const max = person('Max Tolland', 'max@bluecrane-talent.example');

/** A recruiter writes out of the blue. */
export const outreach = other('recruiter-outreach', days => ({
  subject: 'Robin, quick question',
  messages: [
    {
      from: max,
      to: [robin],
      at: days.working(-2).at('08:15'),
      unread: true,
      text: `Hi Robin,

I came across your profile and was impressed by your background in transport data. I'm working with a fast-growing fintech that is looking for Senior Analysts; hybrid, very competitive package, interviews happening this week and next.

Would you be open to a quick chat? You can pick a time in my calendar. And if you're not looking yourself, perhaps you know somebody who is.

Best,
Max`,
      signature: `Max Tolland
Principal, Bluecrane Talent`,
    },
  ],
}));
