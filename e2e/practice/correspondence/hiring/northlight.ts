import {hiring} from '../conversation';
import {person, robin} from '../people';

const priya = person('Priya Raman', 'priya.raman@northlight.example');

/** An invitation with two slots to choose from; nobody has answered yet. */
export const northlight = hiring('northlight-invitation', days => {
  const first = days.working(3);
  const second = days.working(4);
  return {
    subject: 'Your application for Data Analyst at Northlight',
    messages: [
      {
        from: priya,
        to: [robin],
        at: days.working(-1).at('16:40'),
        unread: true,
        text: `Hi Robin,

Thank you for sending us your application for the Data Analyst role. Tom and I enjoyed reading it, in particular the part about the ferry timetables, and we would like to invite you to a first interview.

It would take about 45 minutes by video and you would meet Tom Whitcombe, who leads the analytics team, and me. Would one of these suit you?

- ${first.long}, 10:00 to 10:45
- ${first.long}, 15:30 to 16:15
- ${second.long}, 11:00 to 11:45

All times are UK time. If none of them works, tell me what would and I will see what I can do.

Kind regards,
Priya`,
        signature: `Priya Raman
Talent Partner, Northlight
+44 20 5550 0119`,
      },
    ],
  };
});
