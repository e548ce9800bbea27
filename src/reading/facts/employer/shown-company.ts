import type {Person} from '../../../domain/person';
import type {NameWords} from '../../languages/name-words';
import {fold} from '../times/fold';
import {companyKey, shortName} from './company-name';
import {isLabelOf, ownLabel} from './domains';

const shortest = 3;
/** As little of a word as a domain keeps of it: "coop" of "Cooperativa". */
const beginning = 4;

/** The company a sender's shown name is where its own domain bears the name out and the address is nobody's: "Hotel Seeblick" at direktion@seeblick-hotel.at. */
export function shownCompany(from: Person | null, words: NameWords): string | null {
  const label = ownLabel(from?.address ?? null);
  const shown = from?.name?.replace(/["]/g, '').trim() ?? '';
  if (label === null || shown === '' || shown.includes('@')) return null;
  const team = new RegExp(`^(?:${words.team})[ :|-]{1,3}(?=[a-z])`).exec(fold(shown))?.[0].length ?? 0;
  const name = shortName(shown.slice(team));
  return name !== null && isBorneOut(name, label, localPart(from), team > 0) ? name : null;
}

const localPart = (from: Person | null): string => fold(from?.address ?? '').split('@')[0] ?? '';

function isBorneOut(name: string, label: string, local: string, isTeam: boolean): boolean {
  const plain = companyKey(label);
  const all = name
    .split(/[\s'\u2019-]+/)
    .map(companyKey)
    .filter(word => word.length >= shortest);
  const borne = all.filter(
    word => plain.includes(word) || (word.length > beginning && plain.includes(word.slice(0, beginning))),
  );
  if ((all.length < 2 && !isTeam) || borne.length === 0) return false;
  // No person is called "Rodas & Companhia".
  if (/\p{L} [&+] \p{Lu}/u.test(name)) return true;
  if (all.some(word => local.includes(word))) return false;
  const initials = all
    .filter(word => !borne.includes(word))
    .map(word => word.charAt(0))
    .join('');
  return borne.length >= 2 || isLabelOf(label, name) || `${initials}${borne.join('')}` === plain;
}
