import {other} from '../conversation';
import {person, robin} from '../people';

const dana = person('Dana Fitch', 'dana.fitch@hirewell-suite.example');

/** Somebody sells software for interviewing people. */
export const recruitingSoftware = other('recruiting-software-sales', days => ({
  subject: 'Re: Cut your time-to-hire by 40%',
  messages: [
    {
      from: dana,
      to: [robin],
      at: days.working(-6).at('14:55'),
      text: `Hi Robin,

Just floating this back to the top of your inbox. Teams like yours use Hirewell to schedule interviews, score candidates and send offers from one screen. Could we find 15 minutes this week? I have ${days.working(2).weekday} at 10:00 or 14:30.

If I don't hear from you I'll assume the timing isn't right and will follow up next month.

Dana`,
      signature: `Dana Fitch
Account Executive, Hirewell Suite`,
    },
  ],
}));
