import {hiring} from '../conversation';
import {person, robin} from '../people';

const joan = person('Joan Whitaker', 'joan@lanternworks.example');

/** An offer, with a day to answer by. */
export const lanternworks = hiring('lanternworks-offer', days => {
  const answer = days.working(5);
  return {
    subject: 'Lanternworks: good news',
    messages: [
      {
        from: joan,
        to: [robin],
        at: days.minutesAgo(200),
        unread: true,
        text: `Dear Robin,

I will not make you read to the end: we would like to offer you the position of Insight Analyst. Everyone who met you last week said yes before I had finished asking.

The salary is the one we talked about, with 27 days of holiday, and you could start on the first of the month after next. The formal letter and the contract are attached. Please read them at leisure and ask me anything.

Could you let me have your answer by ${answer.long}?

With very best wishes from all of us,
Joan`,
        signature: `Joan Whitaker
Managing Director, Lanternworks`,
        attachments: [
          {name: 'Offer letter.pdf', type: 'application/pdf', size: '131 KB'},
          {name: 'Contract of employment.pdf', type: 'application/pdf', size: '288 KB'},
        ],
      },
    ],
  };
});
