import type {Person} from '../../../domain/person';
import type {FactsInput, FactsReading} from '../../facts-input';
import type {NameWords} from '../../languages/name-words';
import {introducedPeople, isScheduled} from '../people/introduced';
import {personName} from '../people/person-name';
import {signer} from '../people/signer';
import {isJobTitle} from '../role';
import {signatureLines} from '../signature-lines';
import {fold} from '../times/fold';
import {zoneOfPlace} from '../times/place-zones';
import {companyKey} from './company-name';
import {addressEvidence, spelledEvidence} from './domain-evidence';
import {isLabelOf, isSystemSender, ownLabel, tenantOf} from './domains';
import {
  type Evidence,
  letterEvidence,
  placeEvidence,
  senderEvidence,
  signatureEvidence,
  subjectEvidence,
} from './evidence';
import {shownCompany} from './shown-company';
import {isAgencyLabel, isAgencyName, isSystemName} from './systems';

type Reading = Pick<FactsReading, 'employer' | 'agency'>;

/** From here one name is believed. */
const enough = 0.9;
/** So much more than the next must the best have. */
const clearly = 1.25;

/** Whom the mail is about as an employer, and the agency that writes for them. Never the applicant system or the job board. */
export function readEmployer(input: FactsInput, words: NameWords): Reading {
  const {text, message, own} = input;
  const other = own ? counterpart(message.to, input.account) : message.from;
  const address = other?.address ?? null;
  const isSystem = isSystemSender(address);
  const label = ownLabel(address) ?? tenantOf(address);
  const letter = `${text.subject}\n${text.body}\n${own ? '' : text.signature.join('\n')}`;
  const people = peopleIn(input, label, words);
  const said = [
    ...doubted(subjectEvidence(text.subject, words), label),
    ...doubted(
      senderEvidence(other?.name ?? null, isSystem || input.kind.noReply, words),
      label,
      unborneShare.shown,
    ),
    ...doubted(letterEvidence(text.sentences, words), label),
    ...(label === null && !isSystem ? placeEvidence(text.sentences, words) : []),
    ...(own ? [] : signatureEvidence(signatureLines(text), words)),
    ...(label === null ? [] : spelledEvidence(label, `${other?.name ?? ''}\n${letter}`)),
    ...addressEvidence(address, `${other?.name ?? ''}\n${letter}`),
  ].filter(
    ({name}) =>
      (label !== null && isLabelOf(label, name)) ||
      !(
        isPerson(name, people, input.account) ||
        isSystemName(name) ||
        isHiringAlone(name, words) ||
        zoneOfPlace(fold(name)) !== undefined ||
        isJobTitle(name, words)
      ),
  );
  // What a company calls itself in the header is no person, however it looks, and the address spells it no better.
  const shown = shownCompany(other, words);
  const isFuller = ({name}: Evidence) => shown !== null && companyKey(name).endsWith(companyKey(shown));
  const company = said.some(one => isFuller(one) && one.name !== shown) ? null : shown;
  const evidence =
    company === null
      ? said
      : [
          ...said.filter(({spelled}) => spelled !== true),
          {name: company, weight: 2.6, client: false, sender: true},
        ];
  const agency = agencyOf(evidence, label, letter, words);
  const pool =
    agency === null ? evidence : evidence.filter(({name, sender}) => !sender && !sameCompany(name, agency));
  return {employer: strongest(pool, agency === null ? label : null), agency};
}

/** What of a name counts that the sender's own domain does not bear out: "Fleet Recruiting" at lonestarreefer.com. */
const unborneShare = {said: 0.4, shown: 0.28};

const doubted = (
  evidence: readonly Evidence[],
  label: string | null,
  share: number = unborneShare.said,
): Evidence[] =>
  evidence.map(one =>
    label === null || one.client || isAgencyLabel(label) || isLabelOf(label, one.name)
      ? one
      : {...one, weight: one.weight * share},
  );

/** "Ihre Bewerbung" is what the mail is about, and no company. */
const isHiringAlone = (name: string, words: NameWords): boolean =>
  new RegExp(`^(?:(?:${words.hiring})(?: |$))+$`).test(fold(name));

const counterpart = (to: readonly Person[], account: string): Person | null =>
  to.find(
    ({address}) => address !== null && address.toLowerCase() !== account && ownLabel(address) !== null,
  ) ??
  to[0] ??
  null;

/** Names of the people in the mail, folded: "Interview with Maya Chen" names no employer. */
function peopleIn(input: FactsInput, label: string | null, words: NameWords): string[] {
  const {message, text, kind} = input;
  const from = kind.noReply || isSystemSender(message.from?.address ?? null) ? null : message.from;
  // "An interview with Blue Harbor" may be with a company where the sender's address names none, or an agency's.
  const named = isScheduled(message) || (label !== null && !isAgencyLabel(label));
  const met = introducedPeople(input, words).flatMap(({name, title}) =>
    title === undefined && !named ? [] : [name],
  );
  const signed = signer(signatureLines(text), words)?.name ?? null;
  return [from, ...message.to]
    .map(person => personName(person?.name ?? null))
    .concat(signed, met)
    .flatMap(person => (person === null ? [] : [fold(person)]));
}

function isPerson(name: string, people: readonly string[], account: string): boolean {
  const key = fold(name);
  const local = account.split('@')[0] ?? '';
  return (
    people.some(person => person === key || person.split(' ').includes(key)) ||
    (key.length > 3 && local.split(/[._]/).includes(key))
  );
}

function agencyOf(
  evidence: readonly Evidence[],
  label: string | null,
  letter: string,
  words: NameWords,
): string | null {
  const senders = evidence.filter(({sender}) => sender);
  const called = senders.filter(({name}) => isAgencyName(name));
  const speaks = new RegExp(`(?<![a-z])(?:${words.agency})`).test(fold(letter));
  const bySite = label !== null && isAgencyLabel(label);
  if (called.length === 0 && !((speaks || bySite) && senders.length > 0)) return null;
  return strongest(called.length > 0 ? called : senders, label);
}

const sameCompany = (one: string, other: string): boolean => {
  const [first, second] = [companyKey(one), companyKey(other)];
  return (
    first === second ||
    (Math.min(first.length, second.length) >= 4 && (first.startsWith(second) || second.startsWith(first)))
  );
};

interface Candidate {
  name: string;
  weight: number;
  /** How often and how plainly each spelling was written. */
  written: Map<string, number>;
}

/** The name the evidence agrees on; null where two are about as likely. */
function strongest(evidence: readonly Evidence[], label: string | null): string | null {
  const candidates: Candidate[] = [];
  for (const {name, weight, spelled = false} of evidence) {
    const worth = weight + (label !== null && !spelled && isLabelOf(label, name) ? 2 : 0);
    const same = candidates.find(candidate => sameCompany(candidate.name, name));
    const known = same ?? {name, weight: 0, written: new Map<string, number>()};
    if (same === undefined) candidates.push(known);
    // Said twice is surer, but not twice as sure.
    known.weight = Math.max(known.weight, worth) + Math.min(known.weight, worth) * 0.4;
    known.written.set(name, (known.written.get(name) ?? 0) + (spelled ? weight / 10 : weight));
  }
  const [best, next] = candidates.sort((one, other) => other.weight - one.weight);
  if (best === undefined || best.weight < enough) return null;
  if (next !== undefined && best.weight < next.weight * clearly && next.weight > 1) return null;
  return [...best.written].sort(([, first], [, second]) => second - first)[0]?.[0] ?? null;
}
