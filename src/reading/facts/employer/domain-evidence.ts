import {fold} from '../times/fold';
import {ownLabel, tenantOf} from './domains';
import {type Evidence, say} from './evidence';
import {isTrade, wordsOfLabel} from './words-of-label';

/** Words of the mail that spell the company's mail domain: "Northwind Traders" for northwindtraders.com. */
export function spelledEvidence(label: string, text: string): Evidence[] {
  const plain = label.replace(/[^a-z0-9]/g, '');
  if (plain.length < 3) return [];
  const found = new Map<string, number>();
  for (const match of text.matchAll(/(?<![\p{L}\d@./-])[\p{L}\d][\p{L}\d&+'-]*/gu)) {
    if (fold(match[0]).charAt(0) !== plain.charAt(0)) continue;
    const run = wordsThatSpell(text.slice(match.index, match.index + plain.length + 12), plain);
    if (run === null) continue;
    const whole = run + tradeAt(text.slice(match.index + run.length));
    found.set(whole, (found.get(whole) ?? 0) + 1);
  }
  return [...found].flatMap(([name, count]) =>
    /\p{Lu}|\d/u.test(name) || count > 1 ? say(name, 1.5, {sender: true, spelled: true}) : [],
  );
}

/** " University" where the name goes on so and its domain leaves it out. */
function tradeAt(rest: string): string {
  const [found = '', word = ''] = /^ (\p{Lu}[\p{L}]+)(?![\p{L}\d])/u.exec(rest) ?? [];
  return isTrade(fold(word)) ? found : '';
}

function wordsThatSpell(text: string, plain: string): string | null {
  let spelled = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = fold(text.charAt(at));
    if (/[\p{L}\d]/u.test(character)) spelled += character;
    else if (character === '&' && plain.startsWith(`${spelled}and`)) spelled += 'and';
    else if (!/[ &+'-]/.test(character)) return null;
    if (!plain.startsWith(spelled)) return null;
    if (spelled === plain)
      return /[\p{L}\d@]/u.test(text.charAt(at + 1)) || /^\.\w/.test(text.slice(at + 1))
        ? null
        : text.slice(0, at + 1);
  }
  return null;
}

/**
 * The name in the sender's address, as a guess: the tenant of an applicant system, the label of a domain of its own, its words told apart
 * by those of the mail and of company names.
 */
export function addressEvidence(address: string | null, letter: string): Evidence[] {
  const tenant = tenantOf(address);
  const label = tenant ?? ownLabel(address);
  if (label === null) return [];
  const bare = label.replace(/-(?:group|inc|hq|gmbh|ag|careers|jobs)$/, '');
  const more = {sender: true, spelled: true};
  if (bare.includes('-')) return say(capital(bare), tenant === null ? 0.9 : 1, more);
  const words = wordsOfLabel(bare, capitalised(letter));
  if (words !== null) return say(capital(words.join('-')), 1, more);
  // Words run together in a long label cannot be told apart again.
  return tenant === null && bare.length > longestWord
    ? []
    : say(capital(bare), tenant === null ? 0.9 : 1, more);
}

const longestWord = 10;

/** The words of a mail that stand with a capital, in lower case. */
const capitalised = (letter: string): Set<string> =>
  new Set([...letter.slice(0, 4000).matchAll(/(?<!\p{L})\p{Lu}\p{Ll}{2,14}/gu)].map(([word]) => fold(word)));

const capital = (label: string): string =>
  label
    .split('-')
    .map(word =>
      /^(?:and|of|the|for|in|on|de|du|la)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
