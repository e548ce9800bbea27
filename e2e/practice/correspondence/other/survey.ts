import {other} from '../conversation';
import {person, robin} from '../people';

const survey = person('Kestrel Logistics', 'feedback@surveys.kestrel-logistics.example');

/** A survey about the interview experience; nobody waits for an answer. */
export const candidateSurvey = other('candidate-survey', days => ({
  subject: 'How was your interview experience? (2 minutes)',
  messages: [
    {
      from: survey,
      to: [robin],
      at: days.working(-2).at('09:00'),
      writtenWith: 'system',
      text: `Hello Robin,

You recently interviewed with us. We would love to hear how it went: five questions, two minutes, completely anonymous. Your answers have no influence on your application.

Start the survey. As a thank you, one participant in each hundred receives a book token.`,
      signature: 'This survey is run by Plainly Asked on behalf of Kestrel Logistics. Unsubscribe.',
    },
  ],
}));
