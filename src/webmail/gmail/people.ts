import type {Person} from '../../domain/person';
import {attribute, matches, textOf} from '../dom';
import {oneLine} from '../one-line';
import {parseAddress} from '../parse-address';

/** The address in the attributes Gmail puts on every name it shows; null where there is none. */
export function addressOf(element: Element): string | null {
  return (
    parseAddress(attribute(element, 'email')) ??
    parseAddress(attribute(element, 'data-hovercard-id')) ??
    parseAddress(attribute(element, 'data-hovercard-owner-id'))
  );
}

/** Somebody as the page shows them. `own` is the account's address: the interface calls it by its word for "me", which is no name. */
export function personOf(element: Element, own: string | null): Person {
  const address = addressOf(element);
  // Lists and recipient lines shorten names on show ("Maya" for Maya Chen); a message's header does not.
  const shown = matches(element, '.gD') ? textOf(element) : '';
  const name = oneLine(attribute(element, 'name') || attribute(element, 'data-name') || shown);
  return {name: isName(name, address, own) ? name : null, address};
}

/** The same person is named once, in the order of the page. */
export function peopleOf(elements: Element[], own: string | null): Person[] {
  const byAddress = new Map<string, Person>();
  for (const element of elements) {
    const person = personOf(element, own);
    const known = byAddress.get(person.address ?? '');
    if (person.address && (!known || known.name === null)) byAddress.set(person.address, person);
  }
  return [...byAddress.values()];
}

/**
 * An address is no name, and neither is "me" in any language: it is one word for one's own address, and where the account is unknown
 * a single short word in small letters, which people do not use as a name unless it is their mailbox's.
 */
function isName(name: string, address: string | null, own: string | null): boolean {
  if (name === '' || parseAddress(name) !== null) return false;
  if (name.includes(' ')) return true;
  if (address !== null && address === own) return false;
  if (address?.startsWith(`${name}@`)) return true;
  return name.length > 1 && !(name.length <= 5 && name !== name.toUpperCase() && name === name.toLowerCase());
}
