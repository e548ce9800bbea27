import {hiring} from '../conversation';
import {person, robin} from '../people';

const ruth = person('Ruth Abernethy', 'ruth.abernethy@fernhill-library.example');

/** Met a while ago, thanked, and waiting: they named no date. */
export const fernhill = hiring('fernhill-awaiting', days => {
  const met = days.working(-9);
  return {
    subject: 'Interview, Digital Collections Analyst',
    messages: [
      {
        from: ruth,
        to: [robin],
        at: days.working(-14).at('09:50'),
        text: `Dear Robin,

Thank you for applying to Fernhill Library. I would like to invite you to an interview for the Digital Collections Analyst post on ${met.long} at 11:30, here in the reading room. It will take about fifty minutes.

With best wishes,
Ruth Abernethy`,
        signature: `Ruth Abernethy
Head of Collections, Fernhill Library`,
      },
      {
        from: robin,
        to: [ruth],
        at: days.working(-14).at('10:31'),
        quotes: true,
        text: `Dear Ruth,

Thank you. I will be there at 11:30.

Best wishes,
Robin`,
      },
      {
        from: robin,
        to: [ruth],
        at: days.working(-8).at('09:15'),
        text: `Dear Ruth,

Thank you for the time you took yesterday, and for showing me the flood maps. I have been thinking about your question on duplicate records since, and would enjoy working on it.

Best wishes,
Robin`,
      },
      {
        from: ruth,
        to: [robin],
        at: days.working(-8).at('14:40'),
        quotes: true,
        text: `Dear Robin,

Thank you for your kind note. It was a pleasure to have you here. We are still seeing candidates and will be in touch once the panel has met.

With best wishes,
Ruth`,
        signature: `Ruth Abernethy
Head of Collections, Fernhill Library`,
      },
    ],
  };
});
