import {other} from '../conversation';
import {person, robin} from '../people';

const research = person('Paola at Tramline', 'research@tramline.example');

/** A company pays people to talk about its app. */
export const userResearch = other('user-research-interview', days => {
  const day = days.working(3);
  return {
    subject: 'Confirmed: your interview with the Tramline team',
    messages: [
      {
        from: research,
        to: [robin],
        at: days.working(-1).at('10:30'),
        text: `Hi Robin,

Great, you're booked! Your user interview is on ${day.long} at 18:00. It takes 45 minutes by video, you will talk to Paola and Finn from our research team, and there is nothing to prepare. We'll ask how you plan your journeys and show you two new screens.

As a thank you for your time you'll receive a £40 voucher within five working days of the session.

Need another time? Reply to this email.

Paola`,
        signature: 'Tramline. The city, on time.',
        attachments: [{name: 'session.ics', type: 'text/calendar', size: '1 KB'}],
      },
    ],
  };
});
