import {companyKey as labelKey} from '../reading/facts/employer/company-name';
import {bareLabel, isLabelOf, ownLabel} from '../reading/facts/employer/domains';
import {companyKey} from './company-name';

/** Whose domain an address is at: `acme` of `maya@mail.acme.co.uk`; null at providers and systems that serve everybody. */
export const organisationOf = (address: string | null): string | null => ownLabel(address);

/** Does the registered name agree with the company's, in any of the ways companies name their domains? */
export const bearsTheNameOf = (organisation: string, company: string): boolean =>
  isLabelOf(organisation, company) || companyKey(organisation) === companyKey(company);

/** Every label under which `bearsTheNameOf` could know a domain; shares at least one with `labelsNaming` of each company it agrees with. */
export const labelsOf = (organisation: string): string[] => {
  const plain = labelKey(organisation);
  return [...new Set([companyKey(organisation), plain, bareLabel(organisation), ...beginningsOf(plain)])];
};

/** Every label a domain of that company might have, and some more. */
export function labelsNaming(company: string): string[] {
  const key = labelKey(company);
  const words = company.split(/[\s-]+/).filter(word => /^[\p{L}\d]/u.test(word));
  const initials = words.map(word => labelKey(word).charAt(0)).join('');
  return [
    ...new Set([
      key,
      companyKey(company),
      labelKey(company.replace('&', 'and')),
      labelKey(words[0] ?? ''),
      initials,
      ...beginningsOf(key),
      ...Array.from({length: Math.max(0, key.length - 3)}, (_, index) => key.slice(index)),
    ]),
  ];
}

const beginningsOf = (key: string): string[] =>
  Array.from({length: Math.max(0, key.length - 3)}, (_, index) => key.slice(0, index + 4));
