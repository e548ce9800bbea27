import {other} from '../conversation';
import {person, robin} from '../people';

const wendy = person('Wendy Osgood', 'wendy.osgood@old-mill-insurance.example');

/** The last employer's HR wants a talk about why one left. */
export const exit = other('exit-interview', days => {
  const day = days.working(1);
  return {
    subject: 'Exit interview',
    messages: [
      {
        from: wendy,
        to: [robin],
        at: days.working(-3).at('11:20'),
        writtenWith: 'outlook',
        text: `Dear Robin,

As you know, everyone who leaves Old Mill Insurance is invited to an exit interview. I have you down for ${day.long} at 10.30 am, by telephone, for about half an hour. We use what we hear to become a better place to work; nothing you say goes into your file or your reference.

Please also return your laptop and pass if you have not done so already.

Regards,`,
        signature: `Wendy Osgood
Human Resources
Old Mill Insurance`,
      },
    ],
  };
});
