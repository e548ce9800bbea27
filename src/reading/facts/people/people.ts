import type {Contact, Person} from '../../../domain/person';
import type {FactsInput} from '../../facts-input';
import type {NameWords} from '../../languages/name-words';
import {companyKey} from '../employer/company-name';
import {isSystemSender, ownLabel} from '../employer/domains';
import {isAgencyName} from '../employer/systems';
import {signatureLines} from '../signature-lines';
import {fold} from '../times/fold';
import {introducedPeople} from './introduced';
import {personName, sameName} from './person-name';
import {signer} from './signer';

/** The people on the employer's side whom a message shows: sender, signature, those one will meet, those copied. */
export function readPeople(
  input: FactsInput,
  employer: string | null,
  agency: string | null,
  words: NameWords,
): Contact[] {
  const {message, own, account, text} = input;
  const notPeople = [employer, agency].flatMap(name => (name === null ? [] : [companyKey(name)]));
  const people: Contact[] = [];
  const users = userNames(input);
  const add = (contact: Contact) => {
    const {name} = contact;
    if (name !== null && (notPeople.includes(companyKey(name)) || users.some(user => sameName(user, name))))
      return;
    if (contact.address === account) return;
    const known = people.find(other => isSame(other, contact));
    if (known === undefined) people.push(contact);
    else Object.assign(known, fuller(known, contact));
  };
  if (!own) {
    const sender = headerPerson(message.from, notPeople);
    const signed = signer(signatureLines(text), words);
    if (sender !== null || signed !== null) add(senderAndSigner(sender, signed, message.from));
    for (const contact of introducedPeople(input, words)) add(contact);
  }
  const side = ownLabel(message.from?.address ?? null);
  for (const person of message.to) {
    const copied = headerPerson(person, notPeople);
    if (copied !== null && (own || (side !== null && side === ownLabel(copied.address)))) add(copied);
  }
  const speaksForAgency = agency !== null && !own;
  return people.map(contact =>
    speaksForAgency && isOfAgency(contact, input, agency) ? {...contact, agency: true} : contact,
  );
}

/** The sender of an agency's mail is the agency's; whom one will meet is the client's. */
function isOfAgency({address}: Contact, {message}: FactsInput, agency: string): boolean {
  return (
    address !== null &&
    (address === message.from?.address?.toLowerCase() ||
      (isAgencyName(agency) && ownLabel(address) === ownLabel(message.from?.address ?? null)))
  );
}

function headerPerson(person: Person | null, notPeople: readonly string[]): Contact | null {
  if (person === null || (isSystemSender(person.address) && personName(person.name) === null)) return null;
  const name = personName(person.name);
  if (name === null || notPeople.includes(companyKey(name))) return null;
  const usable =
    person.address !== null &&
    !isSystemSender(person.address) &&
    !/no-?reply|donotreply/.test(person.address);
  return {name, address: usable ? (person.address?.toLowerCase() ?? null) : null};
}

function senderAndSigner(sender: Contact | null, signed: Contact | null, from: Person | null): Contact {
  if (sender === null) {
    const address = from?.address?.toLowerCase() ?? null;
    const personal = address !== null && signed?.name != null && looksLike(address, signed.name);
    return {...(signed ?? {name: null}), name: signed?.name ?? null, address: personal ? address : null};
  }
  if (signed === null || signed.name === null || sender.name === null) return sender;
  const fits = sameName(sender.name, signed.name) || fold(sender.name).startsWith(fold(signed.name));
  return fits && signed.title !== undefined ? {...sender, title: signed.title} : sender;
}

/** "maya.chen@" may well be Maya Chen's own; "jobs@" is not. */
function looksLike(address: string, name: string): boolean {
  const local = fold(address.split('@')[0] ?? '');
  const parts = fold(name)
    .split(/[\s-]+/)
    .filter(part => part.length > 2);
  return parts.some(part => local.includes(part));
}

function userNames({message, own, account}: FactsInput): string[] {
  const users = [own ? message.from : null, ...message.to].filter(
    person => person?.address?.toLowerCase() === account,
  );
  return users.flatMap(person => (person?.name == null ? [] : [person.name]));
}

const isSame = (one: Contact, other: Contact): boolean =>
  (one.address !== null && one.address === other.address) ||
  (one.name !== null && other.name !== null && sameName(one.name, other.name));

const fuller = (one: Contact, other: Contact): Contact => {
  const title = one.title ?? other.title;
  return {
    name: one.name ?? other.name,
    address: one.address ?? other.address,
    ...(title === undefined ? {} : {title}),
  };
};
