import {hiring} from '../conversation';
import {person, robin} from '../people';

const nadia = person('Nadia Okafor', 'nadia.okafor@acme.example');
const greta = person('Greta Sommer', 'greta.sommer@acme.example');
const david = person('David Mbeki', 'david.mbeki@acme.example');
const ines = person('Inês Carvalho', 'ines.carvalho@acme.example');

/** Confirmed, with a panel, an agenda and a calendar invitation. */
export const acme = hiring('acme-confirmed', days => {
  const day = days.working(2);
  return {
    subject: 'Interview confirmation: Product Analyst at Acme',
    messages: [
      {
        from: nadia,
        to: [robin],
        at: days.working(-3).at('15:48'),
        text: `Hi Robin,

Thank you for the call this morning. The team would like to meet you for a panel interview. Would ${day.long} at 4 pm be possible for you?

Best,
Nadia`,
        signature: `Nadia Okafor
Recruiting Coordinator, Acme`,
      },
      {
        from: robin,
        to: [nadia],
        at: days.working(-3).at('17:20'),
        quotes: true,
        text: `Hi Nadia,

${day.weekday} at 4 pm works very well. Thank you for arranging it.

Robin`,
      },
      {
        from: nadia,
        to: [robin],
        cc: [greta, david, ines],
        at: days.working(-2).at('09:37'),
        unread: true,
        quotes: true,
        text: `Hi Robin,

I am happy to confirm your interview for the Product Analyst position on ${day.full}, from 16:00 to 17:00 (UK time). It will be a video call; the link is in the calendar invitation attached.

You will be speaking with:

- 16:00 Greta Sommer, Director of Product
- 16:20 David Mbeki, Principal Analyst
- 16:40 Inês Carvalho, Design Lead

Please have your screen ready to share. If anything comes up, just reply to this mail.

Best,
Nadia`,
        signature: `Nadia Okafor
Recruiting Coordinator, Acme`,
        attachments: [{name: 'invite.ics', type: 'text/calendar', size: '2 KB'}],
      },
    ],
  };
});
