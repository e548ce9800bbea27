import {other} from '../conversation';
import {person, robin} from '../people';

const ellie = person('Ellie Drummond', 'ellie.drummond@river-gazette.example');

/** A journalist wants an interview, with a time and questions. */
export const press = other('press-interview', days => {
  const day = days.working(2);
  return {
    subject: 'Interview for the River Gazette?',
    messages: [
      {
        from: ellie,
        to: [robin],
        at: days.working(-2).at('12:36'),
        unread: true,
        text: `Dear Robin,

I write for the River Gazette and came across your charts of the night ferries. I'm preparing a piece on how people get home after the last train and would very much like to interview you for it, as the person who counted them.

Could I ring you on ${day.long}, say 11:00? It would take twenty minutes, and I can send you the questions beforehand. The article comes out the Friday after; you would of course see your quotes first.

All the best,
Ellie`,
        signature: `Ellie Drummond
Reporter, The River Gazette`,
      },
    ],
  };
});
