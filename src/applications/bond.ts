import {elapsedDay} from '../domain/instant';
import {isSystemSender} from '../reading/facts/employer/domains';
import {compareCompanies} from './company-name';
import type {ConversationProfile} from './conversation-profile';
import type {Likeness} from './likeness';
import {looksLike} from './look-alike';
import {bearsTheNameOf} from './organisation';
import {compareRoles} from './role-name';

/** A letter to an old contact may come a year later; a firm's name alone proves nothing after half a year. */
const longestSilence = {person: 400 * elapsedDay, employer: 180 * elapsedDay};

/** May these two never be one hiring process, whatever links them? */
export function areApart(one: ConversationProfile, other: ConversationProfile): boolean {
  if (areOtherMailboxes(one, other) || one.disguised || other.disguised) return true;
  if ([...one.organisations].some(a => [...other.organisations].some(b => looksLike(a, b)))) return true;
  if (sharesInvitation(one, other)) return false;
  return (
    compareAll(compareCompanies, namesIn(one, 'employer'), namesIn(other, 'employer')) === 'other' ||
    compareAll(compareRoles, namesIn(one, 'role'), namesIn(other, 'role')) === 'other'
  );
}

/** What a person typed in may speak of any of their mailboxes. */
const areOtherMailboxes = (one: ConversationProfile, other: ConversationProfile): boolean =>
  one.account !== null && other.account !== null && one.account !== other.account;

const namesIn = (profile: ConversationProfile, what: 'employer' | 'role'): (string | null)[] =>
  profile.alsoCalled[what] === null ? [profile[what]] : [profile[what], profile.alsoCalled[what]];

/** The nearest of all ways to call the two. */
function compareAll(
  compare: (one: string | null, other: string | null) => Likeness,
  names: readonly (string | null)[],
  others: readonly (string | null)[],
): Likeness {
  const [name = null, otherName = null] = [names[0], others[0]];
  // Nearly always; everybody is compared with everybody near.
  if (names.length === 1 && others.length === 1) return compare(name, otherName);
  const found = new Set(names.flatMap(one => others.map(other => compare(one, other))));
  return nearestFirst.find(likeness => found.has(likeness)) ?? 'unknown';
}

const nearestFirst: readonly Likeness[] = ['same', 'perhaps', 'other', 'unknown'];

/**
 * How surely two conversations are one hiring process: 0 for not at all, more for surer. Two signals must agree; what one of them does not
 * say is no agreement.
 */
export function bondBetween(one: ConversationProfile, other: ConversationProfile): number {
  if (areApart(one, other)) return 0;
  if (sharesInvitation(one, other)) return 90;
  const employer = compareAll(compareCompanies, namesIn(one, 'employer'), namesIn(other, 'employer'));
  const role = compareAll(compareRoles, namesIn(one, 'role'), namesIn(other, 'role'));
  const silence = Math.max(one.first, other.first) - Math.min(one.last, other.last);
  if (silence <= longestSilence.person && sharesPerson(one, other)) {
    const throughAgency = one.agency !== null || other.agency !== null;
    if (employer === 'same' && role === 'same') return 85;
    // A recruiter of an agency has many clients, and one client many posts.
    if (throughAgency) return employer === 'same' || (employer !== 'perhaps' && role === 'same') ? 75 : 0;
    if (role !== 'perhaps' || employer === 'same') return 80;
  }
  if (silence > longestSilence.employer) return 0;
  const sameHouse = [...one.organisations].some(name => other.organisations.has(name));
  if (employer === 'same' && (sameHouse || !isIntruder(one, other))) {
    if (role === 'same') return 70;
    if (sameHouse || !(one.stranger && other.stranger)) return role === 'perhaps' ? 55 : 60;
  }
  if (employer === 'perhaps' && sameHouse && role === 'same') return 50;
  if (employer === 'unknown' && (namesHouseOf(one, other) || namesHouseOf(other, one)))
    return role === 'same' ? 45 : 40;
  return 0;
}

const sharesInvitation = (one: ConversationProfile, other: ConversationProfile): boolean =>
  [...one.invitations].some(invitation => other.invitations.has(invitation));

/** Somebody writes or is written to in both, or is named in one and met in the other; named in both is too little. */
const sharesPerson = (one: ConversationProfile, other: ConversationProfile): boolean =>
  meets(one, other.addresses) || meets(one, other.named) || meets(other, one.named);

const meets = ({addresses}: ConversationProfile, others: ReadonlySet<string>): boolean =>
  [...addresses].some(address => others.has(address) && isSomebodys(address));

/** An address at an applicant system is a door used by many employers, unless it holds the code of one thread. */
export const isSomebodys = (address: string): boolean =>
  !isSystemSender(address) || /\d{3}[^@]*@/.test(address);

/** One comes from the employer's own domain, the other from people at a strange one. */
const isIntruder = (one: ConversationProfile, other: ConversationProfile): boolean =>
  one.stranger !== other.stranger && one.organisations.size > 0 && other.organisations.size > 0;

const namesHouseOf = ({employer}: ConversationProfile, other: ConversationProfile): boolean =>
  employer !== null &&
  other.employer === null &&
  other.agency === null &&
  [...other.organisations].some(name => bearsTheNameOf(name, employer));
