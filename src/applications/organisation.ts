import {companyKey} from './company-name';
import {plainLetters} from './plain-letters';

/** Second-level names that registries sell under, as in `acme.co.uk`. */
const registries = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'gouv', 'ne', 'net', 'or', 'org']);

/** Whose domain an address is at: the name somebody registered, `acme` of `maya@mail.acme.co.uk`. */
export function organisationOf(address: string | null): string | null {
  const labels = address?.split('@')[1]?.toLowerCase().split('.').filter(Boolean) ?? [];
  if (labels.length < 2) return null;
  const country = labels.at(-1)?.length === 2;
  const depth = country && labels.length > 2 && registries.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.at(-depth) ?? null;
}

/** Does the registered name agree with the company's: the same, or with words added at either end? */
export function bearsTheNameOf(organisation: string, company: string): boolean {
  const label = plainLetters(organisation)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([aou])e/g, '$1');
  const key = companyKey(company);
  if (key.length < 2 || label === '') return false;
  if (label === key) return true;
  if (key.length >= 4 && (label.startsWith(key) || label.endsWith(key))) return true;
  // "Acme Analytics" at acme.example.
  return label.length >= 4 && key.startsWith(label);
}
