import type {Conversation} from './conversation';
import type {Days} from './days';
import {person, robin} from './people';

const shops = ['Larder Lane', 'Brightside Energy', 'Tramline', 'Bellfield Library', 'Pocketful Books'];
const matters = [
  ['Your receipt', 'Thank you for your order. It will be with you in two to four days.'],
  ['Your monthly statement is ready', 'You can see it online, with what you used and what it cost.'],
  ['Planned works on your line', 'Between Saturday and Monday some trains are replaced by buses.'],
  ['Two books are due back soon', 'You can renew them twice, at the desk or online.'],
] as const;

/** Dull mail, for long lists. Half an hour apart, older than the correspondence. */
export function filler(count: number, days: Days): Conversation[] {
  return Array.from({length: count}, (_, at) => {
    const shop = shops[at % shops.length] ?? '';
    const [subject, text] = matters[at % matters.length] ?? ['', ''];
    const address = `hello@${shop.toLowerCase().replace(/ /g, '-')}.example`;
    return {
      key: `filler-${at}`,
      mailbox: 'first',
      aboutInterview: false,
      subject: `${subject} (${at + 1})`,
      labels: ['inbox'],
      messages: [
        {
          from: person(shop, address),
          to: [robin],
          at: days.minutesAgo(60 * 24 * 20 + at * 30),
          text,
          writtenWith: 'system',
        },
      ],
    };
  });
}
