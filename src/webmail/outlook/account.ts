import {all, attribute} from '../dom';
import {parseAddress} from '../parse-address';
import type {Problem, Reading} from '../webmail';
import {readAddressBar} from './address-bar';
import {isPage} from './selectors';

/** Places that name the account, and the attributes they do it in. */
const signs = [
  ['[id^="primaryMailboxRoot_"]', 'title', 'data-folder-name'],
  ['#LeftRail img[title*="@"]', 'title'],
] as const;

/** Asked one after another where those say nothing. A picture of somebody else stands in a list or a mail only. */
const lesserSigns = [
  ['[role="treeitem"][title*="@"]', 'title'],
  ['a[href*="login_hint="]', 'href'],
  [
    'img[title*="@"]:not([role="main"] *, [role="listbox"] *, [role="dialog"] *, [data-app-section] *)',
    'title',
  ],
] as const;

/** The address of the mailbox whose mail is shown. A mailbox named by the page's address wins; other places must agree. */
export function readAccount(document: Document): Reading<string> {
  const {mailbox} = readAddressBar(document.URL);
  const witnesses: [string, string][] = mailbox ? [['/mail/<address>/', mailbox]] : [];
  const hear = (by: string, ...names: string[]) => {
    if (mailbox) return;
    for (const element of all(document, by).filter(isPage)) {
      const found = names.map(name => addressIn(attribute(element, name))).find(address => address !== null);
      if (found) witnesses.push([by, found]);
    }
  };
  for (const [by, ...names] of signs) hear(by, ...names);
  for (const [by, ...names] of lesserSigns) if (witnesses.length === 0) hear(by, ...names);
  const agreed = new Set(witnesses.map(([, address]) => address)).size === 1;
  const [by, value] = (agreed ? witnesses[0] : undefined) ?? (['', null] as const);
  const problems: Problem[] = value
    ? []
    : [witnesses.length > 0 ? 'account: signs disagree' : 'account: no sign of one'];
  return {value, matched: value ? {account: by} : {}, problems};
}

function addressIn(text: string): string | null {
  const hint = URL.canParse(text) ? new URL(text).searchParams.get('login_hint') : null;
  return parseAddress(hint ?? text);
}
