import type {Action} from '../domain/action';
import type {Contact, Person} from '../domain/person';
import {findPerson, mergeContacts} from './merge-contacts';
import {organisationOf} from './organisation';
import {plainLetters} from './plain-letters';
import type {SaidMessage} from './said-message';

/** Those on the employer's side, each once, in the order they appeared. Never the user. */
export function peopleFrom(
  messages: readonly SaidMessage[],
  actions: readonly Action[],
  accounts: readonly string[],
): Contact[] {
  const user = theUser(messages, accounts);
  const written = messages.flatMap(message => peopleIn(message)).filter(person => !user(person));
  const noted = actions.flatMap(action =>
    action.did === 'note' ? (action.note.people ?? []).map(name => ({name, address: null})) : [],
  );
  const people = mergeContacts([...written, ...noted.filter(person => !user(person))]);
  const houses = new Set(people.flatMap(({address}) => organisationOf(address) ?? []));
  const addressees = messages.filter(({own}) => own).flatMap(({to}) => to);
  return mergeContacts([
    ...people,
    ...addressees.filter(person => !user(person) && isOnTheirSide(person, people, houses)),
  ]);
}

const peopleIn = ({own, automatic, people, interviews}: SaidMessage): Contact[] =>
  automatic ? [] : own ? [] : [...people, ...interviews.flatMap(mention => mention.people)];

/** One's own mail went to them: somebody known by name whose address this is, or a colleague of theirs. */
const isOnTheirSide = (person: Person, people: readonly Contact[], houses: ReadonlySet<string>): boolean =>
  findPerson(people, person) !== undefined ||
  (person.name !== null && (people.length === 0 || houses.has(organisationOf(person.address) ?? '')));

/** Tells the user by address, or by the name their own mails carry. */
export function theUser(
  messages: readonly SaidMessage[],
  accounts: readonly string[],
): (person: Person) => boolean {
  const own = messages.flatMap(message => (message.own && message.from ? [message.from] : []));
  const addressed = messages.flatMap(({to}) => to).filter(({address}) => isAccount(address, accounts));
  const addresses = new Set([...accounts, ...own.flatMap(({address}) => address?.toLowerCase() ?? [])]);
  const names = new Set([...own, ...addressed].flatMap(({name}) => (name ? [plainLetters(name)] : [])));
  return ({name, address}) =>
    (address !== null && addresses.has(address.toLowerCase())) ||
    (name !== null && names.has(plainLetters(name)));
}

const isAccount = (address: string | null, accounts: readonly string[]): boolean =>
  address !== null && accounts.includes(address.toLowerCase());
