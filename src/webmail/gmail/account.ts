import {all, attribute, closest, parentOf, textOf} from '../dom';
import {oneLine} from '../one-line';
import {parseAddress} from '../parse-address';
import type {Problem, Reading} from '../webmail';
import {readAddressBar} from './address-bar';
import {findOne} from './selectors';

/**
 * The address of the mailbox whose mail is shown. Each place that names it is a witness; where witnesses differ, a delegated mailbox
 * is the one in the title and anything else is unknown.
 */
export function readAccount(document: Document): Reading<string> {
  const witnesses: [string, string | null][] = [
    ['meta[name="og-profile-acct"]', inMeta(document)],
    ['title', inTitle(document)],
    ['a[href*="SignOutOptions"]', inBanner(document)],
  ];
  const isHeard = ([, address]: [string, string | null]) => address !== null;
  // The old menu is looked for only where nothing newer is there.
  if (!witnesses.some(isHeard)) witnesses.push(['account menu', inMenu(document)]);
  const heard = witnesses.filter(isHeard);
  const title = heard.find(([by]) => by === 'title');
  const agreed = new Set(heard.map(([, address]) => address)).size === 1;
  const [by, value] =
    (agreed ? heard[0] : readAddressBar(document.URL).delegated ? title : undefined) ?? (['', null] as const);
  const problems: Problem[] = value
    ? []
    : [heard.length ? 'account: signs disagree' : 'account: no sign of one'];
  return {value, matched: value ? {account: by} : {}, problems};
}

function inMeta(document: Document): string | null {
  const [meta] = all(document.head, 'meta[name="og-profile-acct"]');
  return meta ? parseAddress(attribute(meta, 'content')) : null;
}

/** "View - address - brand". A conversation's title begins with its subject, which anybody can write, so that is taken off first. */
function inTitle(document: Document): string | null {
  const title = oneLine(document.title);
  const heading = findOne(document, 'heading');
  const subject = heading ? oneLine(textOf(heading)) : '';
  if (subject !== '' && !title.startsWith(subject)) return null;
  const parts = title.slice(subject.length).split(' - ');
  return parts.length > 2 ? parseAddress(parts.at(-2) ?? '') : null;
}

/** The label is in the interface's language and names other things too; the address comes last. */
function inBanner(document: Document): string | null {
  for (const link of all(
    document,
    '[role="banner"] a[href*="SignOutOptions"], #gb a[href*="SignOutOptions"], a[href*="accounts.google.com/SignOutOptions"]',
  )) {
    if (closest(link, '.a3s')) continue;
    const found = attribute(link, 'aria-label')
      .match(/[^\s@<>()]+@[^\s@<>()]+/g)
      ?.at(-1);
    const address = parseAddress(found ?? '');
    if (address) return address;
  }
  return null;
}

/** The old account menu: the address that is no link to another mailbox. Several menus that differ prove nothing. */
function inMenu(document: Document): string | null {
  const found = new Set<string>();
  for (const leave of all(document, 'a[href*="/mail/logout"], a[href*="accounts.google.com/AddSession"]')) {
    if (closest(leave, '.a3s')) continue;
    let menu = parentOf(leave);
    while (menu && !textOf(menu).includes('@')) menu = parentOf(menu);
    const [own] = menu ? all(menu, 'div').filter(isOwnAddress) : [];
    if (own) found.add(parseAddress(textOf(own)) ?? '');
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

const isOwnAddress = (element: Element): boolean =>
  parseAddress(textOf(element)) !== null && closest(element, 'a[href]') === null;
