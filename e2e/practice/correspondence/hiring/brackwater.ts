import {hiring} from '../conversation';
import {person, robin} from '../people';

const maya = person('Maya Chen', 'maya.chen@brackwater.example');
const luis = person('Luis Ortega', 'luis.ortega@brackwater.example');

/** Met yesterday; a decision is promised for a named day. The thank-you is due. */
export const brackwater = hiring('brackwater-after-interview', days => {
  const met = days.working(-1);
  const decision = days.working(6);
  return {
    subject: 'Interview: Senior Data Analyst, Brackwater Energy',
    labels: ['inbox', 'Job search'],
    messages: [
      {
        from: maya,
        to: [robin],
        at: days.working(-6).at('11:05'),
        text: `Hello Robin,

I run the analytics group at Brackwater Energy. Your application for the Senior Data Analyst position landed on my desk this morning and I would very much like to talk.

Could you come by on ${met.long} at 14:00? Luis Ortega, our lead engineer, would join us. Please plan an hour. We are at 12 Quayside, third floor; reception will know that you are coming.

Best wishes,
Maya`,
        signature: `Maya Chen
Head of Analytics
Brackwater Energy`,
      },
      {
        from: robin,
        to: [maya],
        at: days.working(-6).at('12:31'),
        quotes: true,
        text: `Dear Maya,

Thank you for the invitation. ${met.long} at 14:00 suits me well, and I look forward to meeting you and Luis.

Best wishes,
Robin`,
      },
      {
        from: maya,
        to: [robin],
        cc: [luis],
        at: days.working(-5).at('09:12'),
        quotes: true,
        writtenWith: 'outlook',
        text: `Hi Robin,

Perfect, then it is fixed: ${met.long}, 14:00 to 15:00, at our office. I have copied Luis in. There is nothing to prepare, but bring a piece of work you are proud of.

Maya`,
        signature: `Maya Chen
Head of Analytics
Brackwater Energy`,
        attachments: [{name: 'How to find us.pdf', type: 'application/pdf', size: '214 KB'}],
      },
      {
        from: maya,
        to: [robin],
        at: met.at('16:25'),
        unread: true,
        text: `Dear Robin,

Thank you for coming in today. Luis and I enjoyed the conversation, and your question about the tide models has started an argument here that will last until Christmas.

We have two more people to see. We will let you know our decision by ${decision.long} at the latest.

Kind regards,
Maya`,
        signature: `Maya Chen
Head of Analytics
Brackwater Energy`,
      },
    ],
  };
});
