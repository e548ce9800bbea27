import {readableLabel} from './punycode';
import {remembered} from './remembered';

/** Letters of other scripts that pass for Latin ones, by the letter they pass for. */
const passesFor = new Map(
  'аaɑaαaсcϲcԁdеeεeһhіiιiıiјjкkκkӏlмmпnηnоoοoσoрpρpԛqгrѕsтtτtυuνvѵvԝwωwхxχxуyγy'
    .match(/../gu)
    ?.map(([letter = '', latin = '']) => [letter, latin] as const),
);

/** Is there a word of letters from two scripts (`раypal`), also where a domain hides them (`xn--…`)? */
export const mixesScripts = (text: string): boolean =>
  text
    .split(/[@.\s]+/)
    .flatMap(part => readableLabel(part).split(/[^\p{L}\p{M}]+/u))
    .some(word => scriptsIn(word) > 1);

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
const scriptsIn = (word: string): number => scripts.filter(script => script.test(word)).length;

/** Would a hurried eye take one registered name for the other, though they differ? */
export function looksLike(one: string, other: string): boolean {
  if (readableLabel(one) === readableLabel(other)) return false;
  const [first, second] = [skeleton(one), skeleton(other)];
  return first === second || (Math.min(first.length, second.length) >= 5 && isOneSlipAway(first, second));
}

const skeleton = remembered((name: string): string =>
  [...readableLabel(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map(letter => passesFor.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's'),
);

/** One letter more, less, other, or two neighbours swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  const [a, b] = [one.slice(head), other.slice(head)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
