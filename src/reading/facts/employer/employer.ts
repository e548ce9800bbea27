import type {Person} from '../../../domain/person';
import type {FactsInput, FactsReading} from '../../facts-input';
import type {NameWords} from '../../languages/name-words';
import {fold} from '../times/fold';
import {companyKey} from './company-name';
import {isLabelOf, isSystemSender, ownLabel, tenantOf} from './domains';
import {
  addressEvidence,
  type Evidence,
  letterEvidence,
  senderEvidence,
  signatureEvidence,
  spelledEvidence,
  subjectEvidence,
} from './evidence';
import {isAgencyName, isSystemName} from './systems';

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
  const evidence = [
    ...subjectEvidence(text.subject, words),
    ...senderEvidence(other?.name ?? null, isSystem || input.kind.noReply, words),
    ...letterEvidence(text.sentences, words),
    ...(own ? [] : signatureEvidence(text.signature, words)),
    ...(label === null ? [] : spelledEvidence(label, `${other?.name ?? ''}\n${letter}`)),
    ...addressEvidence(address),
  ].filter(
    ({name}) => !isPerson(name, input) && (!isSystemName(name) || (label !== null && isLabelOf(label, name))),
  );
  const agency = agencyOf(evidence, label, letter, words);
  const pool =
    agency === null ? evidence : evidence.filter(({name, sender}) => !sender && !sameCompany(name, agency));
  return {employer: strongest(pool, agency === null ? label : null), agency};
}

const counterpart = (to: readonly Person[], account: string): Person | null =>
  to.find(
    ({address}) => address !== null && address.toLowerCase() !== account && ownLabel(address) !== null,
  ) ??
  to[0] ??
  null;

/** "Interview with Maya Chen": one of the people in the mail. */
function isPerson(name: string, {message, account, text}: FactsInput): boolean {
  const key = fold(name);
  const first = fold(text.signature.at(1) ?? text.signature.at(0) ?? '');
  const people = [message.from, ...message.to].flatMap(person =>
    person?.name == null ? [] : [fold(person.name)],
  );
  const local = account.split('@')[0] ?? '';
  return (
    people.some(
      person =>
        person === key ||
        (person.split(' ').length <= 3 &&
          person.split(/[ ,]+/).includes(key) &&
          !/team|career|hiring/.test(person)),
    ) ||
    (key.includes(' ') && first === key) ||
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
  if (called.length === 0 && !(speaks && senders.length > 0)) return null;
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
  names: Map<string, number>;
}

/** The name the evidence agrees on; null where two are about as likely. */
function strongest(evidence: readonly Evidence[], label: string | null): string | null {
  const candidates: Candidate[] = [];
  for (const {name, weight} of evidence) {
    const worth = weight + (label !== null && weight > enough && isLabelOf(label, name) ? 2 : 0);
    const known = candidates.find(candidate => sameCompany(candidate.name, name));
    if (known === undefined) candidates.push({name, weight: worth, names: new Map([[name, worth]])});
    else {
      // Said twice is surer, but not twice as sure.
      known.weight = Math.max(known.weight, worth) + Math.min(known.weight, worth) * 0.4;
      known.names.set(name, (known.names.get(name) ?? 0) + worth);
    }
  }
  const [best, next] = candidates.sort((one, other) => other.weight - one.weight);
  if (best === undefined || best.weight < enough) return null;
  if (next !== undefined && best.weight < next.weight * clearly && next.weight > 1) return null;
  return spelling(best);
}

const spelling = ({names}: Candidate): string | null =>
  [...names].sort(([one, first], [other, second]) => second - first || one.length - other.length)[0]?.[0] ??
  null;
