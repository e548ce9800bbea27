import type {Likeness} from './likeness';
import {plainLetters} from './plain-letters';
import {remembered} from './remembered';

/** What a register writes behind a company's name; people leave it out. */
const legalForms = new Set(
  `ab ag aps as bhd bv co cooperative corp corporation cv doo ev eg gbr gesmbh gmbh inc incorporated kft kg kgaa kk lda limited llc llp
  lp ltd ltda mbb mbh nv oy oyj ohg plc pllc pte pty pvt sa sarl sas sasu sca scop se sgps sl slu snc spa sprl srl srls ug ulc vof zrt`.split(
    /\s+/,
  ),
);

const wordsOf = remembered((name: string): readonly string[] => {
  const words = plainLetters(name)
    // "S.p.A.", "B.V.", "e.V." are one word each.
    .replace(/\b(?:\p{L}\.){2,}\p{L}?\b|\b\p{L}\.\p{L}\b/gu, letters => letters.replaceAll('.', ''))
    .replace(/a\/s\b/g, 'as')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'the');
  const last = words.findLastIndex(word => !legalForms.has(word));
  return last < 0 ? words : words.slice(0, last + 1);
});

/** A company's name without legal form, case, spaces and diacritics; `ae` and `ä` alike. Empty when it says nothing. */
export const companyKey = remembered((name: string): string =>
  wordsOf(name)
    .join('')
    .replace(/([aou])e/g, '$1'),
);

/** `perhaps`: one is the beginning of the other ("Acme", "Acme Analytics"): one company or two sisters. */
export function compareCompanies(one: string | null, other: string | null): Likeness {
  const [first, second] = [one, other].map(name => companyKey(name ?? '')) as [string, string];
  if (first === '' || second === '') return 'unknown';
  if (first === second) return 'same';
  const [shorter, longer] = [wordsOf(one ?? ''), wordsOf(other ?? '')].sort((a, b) => a.length - b.length);
  return shorter?.every((word, index) => longer?.[index] === word) ? 'perhaps' : 'other';
}
