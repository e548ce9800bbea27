import type {Person} from '../../domain/person';
import {all, attribute, closest, textOf} from '../dom';
import {oneLine} from '../one-line';
import {parseAddress} from '../parse-address';

/** The mailbox's user as the page names them, to recognise their own mail by. */
export interface Own {
  address: string | null;
  /** The label of the account's button, which holds the user's name in a sentence of any language. */
  label: string;
}

export function readOwn(document: Document, address: string | null): Own {
  const [button] = all(document, '#O365_MainLink_Me, #mectrl_main_trigger');
  return {address, label: button ? oneLine(attribute(button, 'aria-label')) : ''};
}

/** Without the glyphs Outlook puts beside names and without invisible marks. */
export const clean = (text: string): string => oneLine(text.replace(/\p{Co}|\p{Cf}|\u034f/gu, ''));

/** What an element of the page's own says, in one line. */
export const wordsOf = (element: Element): string => clean(textOf(element));

/** "Name<address>" as headers and chips show it; null where no address is shown. */
export function parsePerson(text: string): Person | null {
  const shown = clean(text);
  const [, name = '', inside = ''] = /^(.*?)\s*<([^<>]+)>;?$/.exec(shown) ?? ['', '', shown];
  const address = parseAddress(inside);
  if (!address) return null;
  return {name: name === '' || parseAddress(name) ? null : name, address};
}

/**
 * Who an element of a header names. Colleagues and the user stand there without an address: a colleague by a name that the label repeats,
 * the user by another word ("You") beside the name that the account's button has. Null: unknown.
 */
export function personAt(element: Element, own: Own): Person | null {
  const person = parsePerson(textOf(element)) ?? parsePerson(attribute(element, 'title'));
  if (person) return person.address === own.address ? {name: null, address: own.address} : person;
  const shown = wordsOf(element);
  const names = [element, ...all(element, '[aria-label]'), closest(element, '[aria-label]')]
    .map(node => (node ? clean(attribute(node, 'aria-label')).replace(/^[^:：]{1,20}[:：]\s*/u, '') : ''))
    .filter(name => name.includes(' '));
  // Where the user's name is not known, or is this one, it may be the user.
  if (names.includes(shown))
    return own.label === '' || own.label.includes(shown) ? null : {name: shown, address: null};
  const isOwn = own.address !== null && names.some(name => own.label.endsWith(name));
  return isOwn ? {name: null, address: own.address} : null;
}
