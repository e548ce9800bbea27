import {other} from '../conversation';
import {person, robin} from '../people';

const editor = person('The Second Chapter', 'hello@second-chapter.example');

const tips = [
  'Read the advertisement again the evening before, with a pencil. Every adjective in it is a question you will be asked.',
  'Have three stories ready rather than thirty answers. A story can be turned to face almost any question.',
  'When they ask about a weakness, name a real one and say what you do about it on a Tuesday.',
  'Ask how the decision will be made and when you will hear. It shows interest, and it tells you when to follow up.',
  'Write a thank-you note within a day. Four sentences are plenty.',
  'If you have not heard by the date they named, wait two working days, then ask kindly.',
];

/** A careers newsletter full of the words of hiring; so long that its end is cut off. */
export const newsletter = other('newsletter-ace-your-interview', days => ({
  subject: 'Ace your interview: six habits of people who get the offer',
  messages: [
    {
      from: editor,
      to: [robin],
      at: days.working(-4).at('07:30'),
      writtenWith: 'system',
      preheader: 'Thank you for your time, and five other sentences that work.',
      clipped: true,
      text: `Dear reader,

It is interview season, and your letters prove it. This week six habits, collected from two hundred hiring managers.

${tips.join('\n\n')}

Reader question of the week: "I was told 'we will let you know by Friday', and it is Tuesday. Have I been rejected?" Almost certainly not. Our columnist explains why on the blog.

${Array.from({length: 18}, (_, week) => `From the archive, no. ${140 - week}: ${tips[week % tips.length]}`).join('\n\n')}`,
      signature: 'The Second Chapter, every Thursday. Unsubscribe at any time.',
    },
  ],
}));
