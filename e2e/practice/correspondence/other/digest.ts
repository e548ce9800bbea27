import {other} from '../conversation';
import {person, robin} from '../people';

const board = person('Harbour Jobs', 'alerts@harbour-jobs.example');

/** A job board's daily list. */
export const digest = other('job-alert-digest', days => ({
  subject: '14 new jobs for "data analyst" in London',
  messages: [
    {
      from: board,
      to: [robin],
      at: days.working(-1).at('06:00'),
      writtenWith: 'system',
      preheader: 'Senior Data Analyst at Maple & Stone, and 13 more.',
      unread: true,
      text: `Good morning Robin, here is what is new since yesterday.

Senior Data Analyst, Maple & Stone, London. Interviews start next week, apply early.

Insight Analyst (maternity cover), Alderton Council, hybrid. Closing date this Friday.

Data Analyst, Tern & Co, London. Interview in two stages, decision within a week.

See all 14 jobs. Candidates who apply within 24 hours are three times as likely to be invited to interview.`,
      signature: `You get this mail because you saved the search "data analyst".
Change how often we write, or unsubscribe.`,
    },
  ],
}));
