import {hiring} from '../conversation';
import {person, robinAtWork} from '../people';

const marta = person('Marta Nowak', 'marta.nowak@cobalt-instruments.example');

/** A process of its own in the second mailbox. */
export const cobalt = hiring('cobalt-second-mailbox', days => {
  const day = days.working(2);
  return {
    mailbox: 'second',
    subject: 'Interview: Part-time Data Lead, Cobalt Instruments',
    messages: [
      {
        from: marta,
        to: [robinAtWork],
        at: days.working(-1).at('11:11'),
        unread: true,
        text: `Hi Robin,

Thanks for getting back so quickly. Let's do the interview on ${day.long} at 12:00 by video; Piotr Zielinski, our CTO, will join for the first half.

Marta`,
        signature: `Marta Nowak
Operations, Cobalt Instruments`,
      },
    ],
  };
});
