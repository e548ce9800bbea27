import type {Contact} from '../domain/person';
import {plainLetters} from './plain-letters';

/**
 * Each person once, in the order of their first appearance: by address, else by name. A first name alone joins the one full name that
 * begins with it. Two people of one name with different addresses stay two.
 */
export function mergeContacts(contacts: readonly Contact[]): Contact[] {
  const merged: Contact[] = [];
  const fullNamesFirst = [...contacts.entries()].sort(
    ([a, one], [b, other]) => Number(isShort(one)) - Number(isShort(other)) || a - b,
  );
  const order = new Map<Contact, number>();
  for (const [index, contact] of fullNamesFirst) {
    if (contact.name === null && contact.address === null) continue;
    const known = findPerson(merged, contact);
    if (known === undefined) {
      const added = {...contact, address: contact.address?.toLowerCase() ?? null};
      merged.push(added);
      order.set(added, index);
    } else {
      Object.assign(known, filledIn(known, contact));
      order.set(known, Math.min(order.get(known) ?? index, index));
    }
  }
  return merged.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

/** The one of them that this is, if it can be told. */
export function findPerson(people: readonly Contact[], {name, address}: Contact): Contact | undefined {
  const byAddress =
    address === null ? undefined : people.find(person => person.address === address.toLowerCase());
  if (byAddress) return byAddress;
  const key = nameKey(name);
  if (key === '') return undefined;
  const namesakes = people.filter(
    person =>
      (person.address === null || address === null) &&
      (nameKey(person.name) === key || (isShort({name}) && nameKey(person.name).startsWith(`${key} `))),
  );
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

const isShort = ({name}: Pick<Contact, 'name'>): boolean => !nameKey(name).includes(' ');

const nameKey = (name: string | null): string =>
  plainLetters(name ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

function filledIn(known: Contact, told: Contact): Partial<Contact> {
  const title = known.title ?? told.title;
  const agency = known.agency ?? told.agency;
  return {
    name: isShort(known) && !isShort(told) ? told.name : (known.name ?? told.name),
    address: known.address ?? told.address?.toLowerCase() ?? null,
    ...(title === undefined ? {} : {title}),
    ...(agency === undefined ? {} : {agency}),
  };
}
