import {all, attribute} from '../dom';
import {parseAddress} from '../parse-address';
import type {Problem, Reading} from '../webmail';
import {readAddressBar} from './address-bar';
import {isPage} from './selectors';

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
  hear('[id^="primaryMailboxRoot_"]', 'title', 'data-folder-name');
  hear('#LeftRail img[title*="@"]', 'title');
  hear('#LeftRail a[href*="login_hint="]', 'href');
  if (witnesses.length === 0) hear('[role="treeitem"][title*="@"]', 'title');
  if (witnesses.length === 0) {
    const opener = openerOf(document);
    const known = opener && readAccount(opener).value;
    if (known) witnesses.push(['the window it was opened from', known]);
  }
  const agreed = new Set(witnesses.map(([, address]) => address)).size === 1;
  const [by, value] = (agreed ? witnesses[0] : undefined) ?? (['', null] as const);
  const problems: Problem[] = value
    ? []
    : [witnesses.length > 0 ? 'account: signs disagree' : 'account: no sign of one'];
  return {value, matched: value ? {account: by} : {}, problems};
}

/** A window of its own names no account; the one that opened it does, where the page may look at it. */
function openerOf(document: Document): Document | null {
  try {
    const opener: Window | null = document.defaultView?.opener ?? null;
    return opener && opener !== document.defaultView ? opener.document : null;
  } catch {
    return null;
  }
}

function addressIn(text: string): string | null {
  const hint = URL.canParse(text) ? new URL(text).searchParams.get('login_hint') : null;
  return parseAddress(hint ?? text);
}
