import {other} from '../conversation';
import {person, robin} from '../people';

const tola = person('Tola Adeyemi', 'tola@adeyemi.example');
const bisi = person('Bisi Adeyemi', 'bisi.adeyemi@post.example');

/** The family talks, and asks how "the interview" went. */
export const family = other('family-sunday', days => ({
  subject: 'Sunday lunch?',
  messages: [
    {
      from: tola,
      to: [robin, bisi],
      at: days.working(-2).at('18:02'),
      writtenWith: 'apple',
      text: `Hi both,

Who is coming on Sunday? Mum wants to know how many chickens. Also Robin, how did your interview go?? You never tell us anything.

T x`,
    },
    {
      from: bisi,
      to: [tola, robin],
      at: days.working(-2).at('19:45'),
      quotes: true,
      text: `Me plus two. I can bring the pudding if somebody tells me what time. Last time I was the only one there at one o'clock.

Bisi`,
    },
    {
      from: robin,
      to: [tola, bisi],
      at: days.working(-2).at('20:10'),
      quotes: true,
      text: `Just me. It went all right I think! Will tell you everything over lunch. One o'clock, and this time I mean it.`,
    },
    {
      from: tola,
      to: [robin, bisi],
      at: days.working(-1).at('07:51'),
      quotes: true,
      writtenWith: 'apple',
      text: `Two chickens then. Good luck with the job, we are all crossing our fingers.`,
    },
  ],
}));
