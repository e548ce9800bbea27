import type {Correspondent} from '../../correspondence/conversation';
import {legacy} from '../ids';
import type {Mail} from '../setup';
import {attachmentArea} from './attachments';
import {messageDate, wholeDate} from './dates';
import {dropAttribute, el, fromMarkup, renderId, setAttribute} from './element';
import type {Site} from './site';

/** One message of an open conversation. */
export interface MessageView {
  mail: Mail;
  element: HTMLElement;
  /** Where a reply box goes: right after the message. */
  replyArea: HTMLElement;
  expand(): void;
  isOpen(): boolean;
  /** Shows the ids the message has by now. */
  name(): void;
}

export interface MessageCallbacks {
  reply(mail: Mail, all: boolean): void;
}

/** `loaded` false: the body is yet to be fetched, and comes only when the message is opened. */
export function createMessageView(
  mail: Mail,
  {expanded, loaded, hollow}: {expanded: boolean; loaded: boolean; hollow: boolean},
  site: Site,
  callbacks: MessageCallbacks,
): MessageView {
  const inner = el('div');
  const element = el('div', {role: 'listitem', tabindex: '-1'}, el('div.Bk', {}, el('div.G3.G2', {}, inner)));
  const replyArea = el('div.gA.gt.acV');
  let message: HTMLElement | null = null;
  let opened = false;
  let fetched = loaded;

  const name = () => {
    if (message) setIds(message, mail);
  };
  const collapse = () => {
    opened = false;
    setAttribute(element, 'class', 'kv');
    setAttribute(element, 'aria-expanded', 'false');
    if (message) message.style.display = 'none';
    // Now and then the message is there already, hidden and with ids, but empty.
    else if (hollow) {
      message = setIds(el('div.adn.ads', {style: 'display:none'}), mail);
      inner.append(message);
    }
    for (const old of [...inner.children]) if (old !== message && old !== replyArea) old.remove();
    const summary = collapsedSummary(mail, site);
    summary.addEventListener('click', expand);
    inner.prepend(summary);
  };
  const expand = () => {
    if (opened) return;
    opened = true;
    setAttribute(element, 'class', 'h7');
    setAttribute(element, 'aria-expanded', 'true');
    const fresh = message !== null && message.childElementCount > 0 ? message : null;
    const shown = fresh ?? whole(mail, site, callbacks, collapse);
    message = setIds(shown, mail);
    shown.style.removeProperty('display');
    inner.replaceChildren(shown, replyArea);
    if (fresh) return;
    const fill = () => {
      fetched = true;
      const place = shown.lastElementChild;
      place?.append(...bodies(mail, site));
    };
    if (fetched) fill();
    else site.later(fill);
  };

  if (expanded) expand();
  else collapse();
  return {mail, element, replyArea, expand, isOpen: () => opened, name};
}

function setIds(message: HTMLElement, mail: Mail): HTMLElement {
  setAttribute(message, 'data-message-id', mail.id === null ? `#msg-a:${mail.local}` : `#msg-f:${mail.id}`);
  if (mail.id !== null) setAttribute(message, 'data-legacy-message-id', legacy(mail.id));
  else dropAttribute(message, 'data-legacy-message-id');
  return message;
}

function collapsedSummary(mail: Mail, {words, clock}: Site): HTMLElement {
  const snippet = () => el('div.iA.g6', {}, el('span', {}, mail.snippet));
  return el(
    'div.adf.ads',
    {},
    avatar(mail.from),
    el(
      'div.gs',
      {},
      el(
        'table.cf.gJ',
        {cellpadding: '0'},
        el(
          'tbody',
          {},
          el(
            'tr.acZ',
            {},
            el('td.gF.gK', {}, senderSpan(mail.from), snippet()),
            el(
              'td.gH',
              {},
              el('span.g3', {title: wholeDate(mail.at, words)}, messageDate(mail.at, clock.now(), words)),
            ),
          ),
        ),
      ),
      el('div.G3', {style: 'display:none'}, snippet()),
    ),
  );
}

const senderSpan = ({name, address}: Correspondent): HTMLElement =>
  el(
    'span.qu',
    {role: 'gridcell', translate: 'no', tabindex: '-1'},
    el('span.gD', {email: address, name, 'data-hovercard-id': address}, el('span', {}, name)),
  );

function whole(mail: Mail, site: Site, callbacks: MessageCallbacks, collapse: () => void): HTMLElement {
  const {words, clock} = site;
  const reply = el(
    'div.T-I.J-J5-Ji.T-I-Js-IF.aaq',
    {role: 'button', 'aria-label': words.reply, 'data-tooltip': words.reply, tabindex: '0'},
    el('img.hB', {alt: ''}),
  );
  reply.addEventListener('click', event => {
    event.stopPropagation();
    callbacks.reply(mail, false);
  });
  const header = el(
    'tr.acZ',
    {},
    el(
      'td.gF.gK',
      {},
      el(
        'h3.iw.gFxsud',
        {},
        senderSpan(mail.from),
        ' ',
        el(
          'span.go',
          {},
          el('span', {'aria-hidden': 'true'}, '<'),
          mail.from.address,
          el('span', {'aria-hidden': 'true'}, '>'),
        ),
      ),
    ),
    el(
      'td.gH.bAk',
      {},
      el(
        'div.gK',
        {},
        el(
          'span.g3',
          {title: wholeDate(mail.at, words), alt: wholeDate(mail.at, words), role: 'gridcell'},
          messageDate(mail.at, clock.now(), words),
        ),
      ),
    ),
    el('td.gH.acX.bAm', {}, reply),
  );
  header.addEventListener('click', collapse);
  return el(
    'div.adn.ads',
    {},
    avatar(mail.from),
    el(
      'div.gs',
      {},
      el(
        'div.gE.iv.gt',
        {},
        el(
          'table.cf.gJ',
          {cellpadding: '0'},
          el('tbody', {}, header, el('tr.acZ.xD', {}, el('td', {colspan: '3'}, recipientLine(mail, site)))),
        ),
      ),
    ),
    el('div.qQVYZb'),
    el('div'),
  );
}

function recipientLine(mail: Mail, site: Site): HTMLElement {
  const {words} = site;
  const person = ({name, address}: Correspondent) =>
    el(
      'span.g2',
      {email: address, name, 'data-hovercard-id': address},
      address === site.mailbox.me.address ? words.me : name,
    );
  const all = [...mail.to, ...mail.cc];
  const details = el(
    'div.ajy',
    {role: 'button', tabindex: '0', 'aria-haspopup': 'true', 'data-tooltip': words.details},
    el('img.ajz', {alt: ''}),
  );
  const place = el(
    'div.iw.ajw',
    {},
    el('span.hb', {}, `${words.toLine} `, ...all.flatMap((one, at) => [at > 0 ? ', ' : null, person(one)])),
    details,
  );
  details.addEventListener('click', event => {
    event.stopPropagation();
    const open = place.querySelector(':scope > [data-details]');
    if (open) open.remove();
    else place.append(detailsTable(mail, site));
  });
  return place;
}

/** Repeats the sender, the recipients and the date, each with its label. */
function detailsTable(mail: Mail, {words}: Site): HTMLElement {
  const row = (label: string, people: Correspondent[]) =>
    people.length === 0
      ? null
      : el(
          'tr.ajv',
          {},
          el('td.ajB', {}, label),
          el(
            'td.ajC',
            {},
            ...people.map(({name, address}) => el('span.gD', {email: address, name}, `${name} <${address}>`)),
          ),
        );
  return el(
    'div.ajA.SK',
    {'data-details': ''},
    el(
      'table.ajC',
      {},
      el(
        'tbody',
        {},
        row(words.from, [mail.from]),
        row(words.to, mail.to),
        row(words.cc, mail.cc),
        el(
          'tr.ajv',
          {},
          el('td.ajB', {}, ''),
          el('td.ajC', {}, el('span.g3', {title: wholeDate(mail.at, words)}, wholeDate(mail.at, words))),
        ),
      ),
    ),
  );
}

function avatar({name}: Correspondent): HTMLElement {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 360;
  return el(
    'div.aju',
    {},
    el('div.ajn', {style: `background:hsl(${hue} 45% 45%)`, 'aria-hidden': 'true'}, name.slice(0, 1)),
  );
}

function bodies(mail: Mail, site: Site): HTMLElement[] {
  const {words} = site;
  const prefix = `m_${mail.id ?? mail.local}`.slice(0, 14);
  const log = `20277; u014N:xr6bB; 1:${btoa(JSON.stringify([`#msg-f:${mail.id}`])).replace(/=/g, '.')}; 4:W10.`;
  const body = el('div.a3s.aiL', {id: renderId()}, ...mail.body.fresh.map(one => fromMarkup(one, prefix)));
  if (mail.body.history.length > 0) body.append(...trimmed(mail, prefix, site));
  else body.append(el('div.yj6qo'), el('div.adL'));
  if (mail.clipped)
    body.append(
      el(
        'div.iX',
        {},
        `${words.clipped}\u00a0 `,
        el(
          'a',
          {href: `?ui=2&view=lg&permmsgid=msg-f:${mail.id}`, target: '_blank', rel: 'noopener'},
          words.openMail,
        ),
      ),
    );
  return [
    el('div.ii.gt', {id: renderId(), jslog: log}, body),
    // A second body that is never filled.
    el('div.ii.gt', {style: 'display:none', id: renderId()}, el('div.a3s.undefined', {id: renderId()})),
    ...attachmentArea(mail, site),
    el('div.hi'),
  ];
}

/** History lies below the new words, folded away behind a button. */
function trimmed(mail: Mail, prefix: string, {words}: Site): HTMLElement[] {
  const history = el(
    'div.adL',
    {style: 'display:none'},
    ...mail.body.history.map(one => fromMarkup(one, prefix)),
  );
  const toggle = el(
    'div.ajR',
    {
      role: 'button',
      tabindex: '0',
      'data-tooltip': words.showTrimmed,
      'aria-label': words.showTrimmed,
      'aria-expanded': 'false',
    },
    el('img.ajT', {alt: ''}),
  );
  toggle.addEventListener('click', () => {
    const show = history.style.display === 'none';
    history.style.display = show ? '' : 'none';
    setAttribute(toggle, 'aria-expanded', String(show));
  });
  return [el('div.yj6qo.ajU', {}, toggle), history];
}
