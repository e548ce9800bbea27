import type {FactsInput} from '../../facts-input';
import type {DateWords} from '../../languages/date-words';
import {fold} from './fold';
import type {DateOrder} from './time-context';

const monthFirstCountries = new Set(['US', 'PH', 'PR', 'GU']);
const dayFirstDomain =
  /\.(?:uk|ie|in|au|nz|za|de|at|ch|fr|es|it|nl|be|pt|br|mx|ar|pl|se|no|dk|fi|sg|hk|ae|eu)$/;
const americanZone = /\b(?:[ECMP][SD]?T|Eastern|Pacific|Central|Mountain) ?(?:Time)?\b/;

/** Which comes first in the mail's numeric dates, by what the mail itself shows; else by where its writer and its reader are. */
export function dateOrder(
  {text, message, country}: FactsInput,
  words: DateWords,
  senderOffset: number | null,
): DateOrder {
  if (words.dayFirst === true) return {dayFirst: true, weak: false};
  const letter = `${text.subject}\n${text.body}`;
  if (!/\d[/-]\d/.test(letter)) return {dayFirst: null, weak: true};
  const shown = shownOrder(letter, words);
  if (shown !== null) return {dayFirst: shown, weak: false};
  const domain = message.from?.address?.toLowerCase() ?? '';
  if (dayFirstDomain.test(domain)) return {dayFirst: true, weak: false};
  if (americanZone.test(letter)) return {dayFirst: false, weak: false};
  if (senderOffset !== null && senderOffset <= -240 && senderOffset >= -600)
    return {dayFirst: false, weak: false};
  if (senderOffset !== null && senderOffset > 0) return {dayFirst: true, weak: false};
  if (country === null) return {dayFirst: null, weak: true};
  return {dayFirst: !monthFirstCountries.has(country), weak: true};
}

function shownOrder(letter: string, words: DateWords): boolean | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const match of letter.matchAll(/(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?:\2\d{2,4})?(?![\d/%])/g)) {
    if (Number(match[1]) > 12 && Number(match[1]) <= 31) dayFirst += 2;
    if (Number(match[3]) > 12 && Number(match[3]) <= 31) monthFirst += 2;
  }
  const folded = fold(letter);
  const month = words.months.map(piece => `(?:${piece})`).join('|');
  if (new RegExp(`\\b\\d{1,2}(?:${words.ordinal})? (?:of )?(?:${month})\\b`).test(folded)) dayFirst += 1;
  if (new RegExp(`\\b(?:${month}) \\d{1,2}(?:${words.ordinal})?\\b(?!:)`).test(folded)) monthFirst += 1;
  if (/\b(?:organis|programme|favour|behaviour|labour|centre|whilst|fortnight|realis)/.test(folded))
    dayFirst += 1;
  if (/\b(?:organiz|program\b|favor|behavior|labor\b|center\b|realiz)/.test(folded)) monthFirst += 1;
  return dayFirst === monthFirst ? null : dayFirst > monthFirst;
}
