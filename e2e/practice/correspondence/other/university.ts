import {other} from '../conversation';
import {person, robin} from '../people';

const admissions = person('Admissions, Wexcombe College', 'admissions@wexcombe-college.example');

/** A college invites to an admission interview: a place to study, not to work. */
export const university = other('university-admission-interview', days => {
  const day = days.working(8);
  return {
    subject: 'MSc Transport Systems: invitation to interview',
    messages: [
      {
        from: admissions,
        to: [robin],
        at: days.working(-3).at('13:00'),
        text: `Dear Robin Adeyemi,

Thank you for your application to the part-time MSc in Transport Systems. The admissions tutors would like to invite you to an interview on ${day.full} at 10:40. You will be interviewed by Professor Amara Diallo and Dr Peter Vance, and asked to discuss a short paper, which you will be given thirty minutes beforehand.

Decisions on places are sent to all applicants by the end of the following week. Please confirm your attendance through the applicant portal.

Yours sincerely,
The Admissions Office`,
        signature: 'Wexcombe College, Faculty of Engineering',
      },
    ],
  };
});
