import {hiring} from '../conversation';
import {person, robin} from '../people';

const hiringTeam = person('Kestrel Logistics Hiring Team', 'no-reply@apply.kestrel-logistics.example');

/** A rejection from an address that cannot be answered. */
export const kestrel = hiring('kestrel-rejection-no-reply', days => ({
  subject: 'Update on your application: Supply Chain Analyst (R-20418)',
  messages: [
    {
      from: hiringTeam,
      to: [robin],
      at: days.working(-3).at('03:12'),
      writtenWith: 'system',
      preheader: 'An update on your application.',
      text: `Dear Robin Adeyemi,

Thank you for your interest in Kestrel Logistics and for taking the time to interview for the position of Supply Chain Analyst (R-20418).

After careful consideration we have decided to move forward with other candidates whose experience more closely matches our needs at this time.

We will keep your details on file and encourage you to apply for other roles that interest you. We wish you every success in your search.

The Kestrel Logistics Hiring Team`,
      signature: 'Please do not reply to this message. This mailbox is not monitored.',
    },
  ],
}));
