import type {Correspondent} from '../../correspondence/conversation';
import type {Thread} from '../setup';
import type {Route} from './route';

const dayMs = 86_400_000;
const unitDays: Record<string, number> = {d: 1, m: 30, y: 365};

/** Does a conversation stand in that list? */
export function belongs(
  thread: Thread,
  {place, query}: Pick<Route, 'place' | 'query'>,
  me: Correspondent,
  now: number,
): boolean {
  if (place === 'search') return matches(thread, query, me, now);
  if (place === 'label') return thread.labels.includes(query);
  if (place === 'all') return true;
  if (place === 'sent') return thread.mails.some(mail => mail.from.address === me.address);
  return thread.labels.includes(place);
}

/** All terms must hold. `{a b}` and `(a OR b)`: one of them; `-a`: not; words without a field are looked for everywhere. */
function matches(thread: Thread, query: string, me: Correspondent, now: number): boolean {
  const terms = query.toLowerCase().match(/-?(?:\w+:)?(?:"[^"]*"|\([^)]*\)|\{[^}]*\}|\S+)/g) ?? [];
  return terms.every(term => {
    if (term.startsWith('-')) return !matches(thread, term.slice(1), me, now);
    const [, field = '', group] = /^(?:(\w+):)?[({](.*)[)}]$/.exec(term) ?? [];
    if (group === undefined) return holds(thread, term, me, now);
    const choices = group.match(/"[^"]*"|\S+/g)?.filter(word => word !== 'or') ?? [];
    return choices.some(choice => holds(thread, field ? `${field}:${choice}` : choice, me, now));
  });
}

function holds(thread: Thread, term: string, me: Correspondent, now: number): boolean {
  const [, field = '', words = ''] = /^(?:(\w+):)?"?(.*?)"?$/.exec(term) ?? [];
  const people = (all: Correspondent[]) => all.map(one => `${one.name} ${one.address}`).join(' ');
  const texts = (read: (mail: Thread['mails'][number]) => string) =>
    thread.mails.map(read).join(' ').toLowerCase();
  const newest = thread.mails.at(-1)?.at ?? 0;
  switch (field) {
    case 'in':
      return words === 'anywhere' || belongs(thread, {place: words, query: ''}, me, now);
    case 'label':
      return thread.labels.some(label => label.toLowerCase() === words);
    case 'is':
      return words !== 'unread' || thread.mails.some(mail => mail.unread);
    case 'has':
      return words !== 'attachment' || thread.mails.some(mail => mail.attachments.length > 0);
    case 'newer_than':
      return newest > now - age(words);
    case 'older_than':
      return newest < now - age(words);
    case 'after':
      return newest >= Date.parse(words.replaceAll('/', '-'));
    case 'before':
      return newest < Date.parse(words.replaceAll('/', '-'));
    case 'subject':
      return thread.subject.toLowerCase().includes(words);
    case 'from':
      return texts(mail => people([mail.from])).includes(words);
    case 'to':
      return texts(mail => people(mail.to)).includes(words);
    default:
      return `${thread.subject.toLowerCase()} ${texts(mail => `${people([mail.from, ...mail.to])} ${JSON.stringify(mail.body)}`)}`.includes(
        words,
      );
  }
}

/** "90d" in milliseconds. */
const age = (words: string): number => Number.parseInt(words, 10) * (unitDays[words.slice(-1)] ?? 1) * dayMs;
