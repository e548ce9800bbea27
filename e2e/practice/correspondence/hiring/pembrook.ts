import {hiring} from '../conversation';
import {person, robin} from '../people';

const callum = person('Callum Reyes', 'callum.reyes@pembrook-search.example');

/** An agency arranges the interview with its client. */
export const pembrook = hiring('pembrook-agency', days => {
  const day = days.working(3);
  return {
    subject: 'Sable Optics / Robin Adeyemi',
    messages: [
      {
        from: callum,
        to: [robin],
        at: days.working(-4).at('16:11'),
        text: `Hi Robin,

Good to talk earlier. As discussed I have put you forward to my client Sable Optics for their Demand Analyst role. They like your profile a lot and I expect to hear back shortly.

Cheers,
Callum`,
        signature: `Callum Reyes
Senior Consultant, Pembrook Search
Recruitment for data and analytics`,
      },
      {
        from: callum,
        to: [robin],
        at: days.working(-1).at('13:27'),
        quotes: true,
        unread: true,
        text: `Hi Robin,

Sable Optics have come back and want to see you. First stage is 30 minutes on Teams with Beatrice Lang, their Head of Supply, on ${day.long} at 2.15pm. I'll give you a ring the evening before to run through what they're after.

Can you confirm you're good for that slot? Please come back to me rather than to the client.

Cheers,
Callum`,
        signature: `Callum Reyes
Senior Consultant, Pembrook Search
Recruitment for data and analytics`,
      },
    ],
  };
});
