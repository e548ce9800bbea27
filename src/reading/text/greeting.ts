import {framings} from '../languages/framings';
import {PhraseSet} from './phrase-set';

const greetings = new PhraseSet(framings.flatMap(framing => framing.greetings));

/** Words; what is longer is the letter itself. */
const longestGreeting = 5;

/** Takes the greeting off the front of a letter: the whole first line, or up to its comma when the letter goes on in it. */
export function splitGreeting(lines: readonly string[]): {greeting: string | null; letter: string[]} {
  const at = lines.findIndex(line => line.trim() !== '');
  const line = (lines[at] ?? '').trim();
  const words = line
    .slice(0, 200)
    .toLowerCase()
    .replace(/[,!:.]+(?=\s|$)/g, '')
    .split(/\s+/);
  if (line === '' || greetings.beginning(words) === null) return {greeting: null, letter: [...lines]};
  const below = lines.slice(at + 1);
  if (words.length <= 7 && !/\d/.test(line) && !/[.?;]$|[,:] +\S+ \S+ \S+ \S/.test(line))
    return {greeting: line, letter: [...below]};
  // "M." and "Dr." end no greeting: the mark must follow a word of three letters, or be a comma.
  const end = /^[^,!:\n]{2,60}?(?:[,!:]|(?<=\p{L}{3})\.(?= )| [\u2013\u2014-](?= ))/u.exec(line);
  if (end === null || end[0].trim().split(/\s+/).length > longestGreeting)
    return {greeting: null, letter: [...lines]};
  return {greeting: end[0].trim(), letter: [line.slice(end[0].length).trim(), ...below]};
}
