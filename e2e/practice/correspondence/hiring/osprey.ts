import {hiring} from '../conversation';
import {person, robin} from '../people';

const theo = person('Theo Vandermeer', 'theo.vandermeer@osprey-mobility.example');
const sunita = person('Sunita Rao', 'sunita.rao@osprey-mobility.example');

/** A long conversation: first round, thanks, and now the second round. */
export const osprey = hiring('osprey-second-round', days => {
  const first = days.working(-5);
  const second = days.working(6);
  const sign = `Theo Vandermeer
Talent, Osprey Mobility`;
  return {
    subject: 'Osprey Mobility: Analyst, Network Planning',
    labels: ['inbox', 'Job search'],
    messages: [
      {
        from: theo,
        to: [robin],
        at: days.working(-12).at('13:05'),
        text: `Hi Robin,

Thanks for applying for Analyst, Network Planning. I would love to set up a first interview by phone. When are you free next week?

Theo`,
        signature: sign,
      },
      {
        from: robin,
        to: [theo],
        at: days.working(-12).at('18:20'),
        quotes: true,
        text: `Hi Theo,

Happy to talk. Any morning next week would be fine, ${first.weekday} best of all.

Robin`,
      },
      {
        from: theo,
        to: [robin],
        at: days.working(-11).at('09:01'),
        quotes: true,
        text: `Then let's say ${first.long}, 10:00. I'll call the number on your CV. Half an hour.

Theo`,
        signature: sign,
      },
      {
        from: robin,
        to: [theo],
        at: days.working(-11).at('09:14'),
        quotes: true,
        text: 'Perfect, thank you. Talk to you then.',
      },
      {
        from: robin,
        to: [theo],
        at: first.at('15:30'),
        text: `Hi Theo,

Thank you for the conversation this morning. The problem of the empty last bus is exactly the kind I like, and after hearing how your planners work I would like the job even more than before.

Best wishes,
Robin`,
      },
      {
        from: theo,
        to: [robin],
        at: days.working(-4).at('11:46'),
        quotes: true,
        text: `You're very welcome, Robin. I've passed your notes on to Sunita, who leads the team. More soon.

Theo`,
        signature: sign,
      },
      {
        from: theo,
        to: [robin],
        cc: [sunita],
        at: days.working(-1).at('15:15'),
        quotes: true,
        unread: true,
        text: `Hi Robin,

Good news: Sunita would like to go into more depth with you, so I'd like to invite you to the second round. It is a working session of 90 minutes at our depot in Wandle Road, with Sunita Rao (Head of Network Planning) and Karl Brandt (Operations).

Could you do ${second.long} at 13:30? There is a small data set attached; have a look at it beforehand, no more than two hours please.

Theo`,
        signature: sign,
        attachments: [{name: 'boardings-sample.csv', type: 'text/csv', size: '412 KB'}],
      },
    ],
  };
});
