import {other} from '../conversation';
import {person, robin} from '../people';

const desk = person('Mr. Gerald Hope HR Desk', 'careers.globalhope@fastmailbox.example');

/** A job offer without an interview, for a small fee. */
export const scam = other('scam-offer', days => ({
  subject: 'CONGRATULATIONS!! Job Offer Letter ($8,500 monthly)',
  messages: [
    {
      from: desk,
      to: [robin],
      at: days.working(-5).at('02:47'),
      text: `Dear Applicant,

We are pleased to inform you that your resume was reviewed and you have been SELECTED for the position of Remote Data Entry Clerk with a salary of $8,500 monthly. No interview is needed. Only 2 hours work daily from the comfort of your home.

To process your offer letter kindly send your full name, bank name, a picture of your ID card and the refundable equipment fee of $250 within 24 hours, or the offer will be passed to the next candidate.

Congratulations once more and welcome to the team.

Mr. Gerald Hope
HR Desk`,
    },
  ],
}));
