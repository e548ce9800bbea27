import {other} from '../conversation';
import {person, robin} from '../people';

const careers = person('Pocketful Books Careers', 'noreply@careers.pocketful-books.example');

/** An application has arrived; the interview in it is an if. */
export const acknowledgement = other('application-acknowledgement', days => ({
  subject: 'Thank you for applying to Pocketful Books',
  messages: [
    {
      from: careers,
      to: [robin],
      at: days.working(-1).at('22:04'),
      writtenWith: 'system',
      text: `Hi Robin,

Thank you for applying for the role of Data Analyst (JR-1187). We have received your application and our team will review it over the next two weeks.

If your experience matches what we are looking for, a recruiter will contact you to arrange an interview. Unfortunately, because of the number of applications, we cannot reply to everybody; if you have not heard from us within four weeks, please take it that you have not been selected this time.

In the meantime you can read about our interview process and what candidates say about us.

The Pocketful Books team`,
      signature: 'This is an automated message. Please do not reply.',
    },
  ],
}));
