import type {Correspondent} from '../../correspondence/conversation';
import {attribution, type Markup, piece} from '../../correspondence/markup';
import {el, fromMarkup} from '../../page/element';
import {localName} from '../ids';
import type {Mail, Thread} from '../setup';
import {createComposeBox} from './compose-box';
import {popupFrame} from './popup-frame';
import {createSending, type Sending} from './sending';
import type {Site} from './site';

/** A mail being written, apart from the box it is written in. */
export interface Draft {
  local: string;
  /** What it answers; both null for a new mail. */
  thread: Thread | null;
  mail: Mail | null;
  to: Correspondent[];
  cc: Correspondent[];
  subject: string;
  /** What stands in the editor. */
  content: Node[];
  /** The quote, while it is folded away. */
  trimmed: Markup[];
}

/** A box that is open, or was. */
export interface Compose {
  readonly open: boolean;
  focus(): void;
}

/** Opens boxes to write in, and sends what was written. */
export interface ComposeDesk {
  popups: HTMLElement;
  reply(thread: Thread, mail: Mail, where: {all: boolean; place: HTMLElement; closed: () => void}): Compose;
  fresh(): Compose;
  sending: Sending;
}

interface Place {
  /** Where it stands in the conversation; null: over the page. */
  inline: HTMLElement | null;
  closed: () => void;
}

export function createComposeDesk(site: Site): ComposeDesk {
  const popups = el('div.dw', {}, el('div.nH'));
  const sending = createSending(site);
  let written = 0;

  const nextLocal = () => {
    written += 1;
    return localName(`${site.mailbox.me.address}/${site.clock.now()}/${written}`);
  };

  const open = (draft: Draft, place: Place): Compose => {
    let isOpen = true;
    const close = () => {
      isOpen = false;
      outer.remove();
      place.closed();
    };
    const kept = (): Draft => ({
      ...draft,
      to: box.recipients.all().to,
      cc: box.recipients.all().cc,
      subject: box.subject(),
      content: [...box.editor.childNodes],
    });
    const send = (how: 'now' | 'scheduled') => {
      if (!isOpen) return;
      const recipients = box.recipients.all();
      if (recipients.to.length + recipients.cc.length + recipients.bcc.length === 0) return refuse(site);
      const finished = kept();
      const {editor} = box;
      sending.send(finished, editor, how, () => open(finished, place));
      close();
    };
    const box = createComposeBox(draft, site, {
      send: () => send('now'),
      schedule: () => send('scheduled'),
      discard: () => {
        close();
        site.toast.show(site.words.discarded, {undo: () => open(kept(), place)});
      },
      popOut: place.inline
        ? () => {
            const moved = kept();
            close();
            open(moved, {inline: null, closed: () => {}});
          }
        : null,
    });
    const outer = place.inline
      ? el('div.gB.xu', {}, el('div.ip.adB', {}, box.element))
      : popupFrame(box.element, draft, site, close);
    if (place.inline) place.inline.replaceChildren(outer);
    else popups.firstElementChild?.append(outer);
    return {
      get open() {
        return isOpen;
      },
      focus: () => box.editor.focus(),
    };
  };

  return {
    popups,
    sending,
    reply(thread, mail, {all, place, closed}) {
      const me = site.mailbox.me.address;
      const others = (people: Correspondent[]) => people.filter(person => person.address !== me);
      const mine = mail.from.address === me;
      const quote = quoteOf(mail);
      const folded = site.setup.options.replyQuote === 'trimmed';
      return open(
        {
          local: nextLocal(),
          thread,
          mail,
          to: mine ? mail.to : [mail.from, ...(all ? others(mail.to) : [])],
          cc: all ? others(mail.cc) : [],
          subject: /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`,
          content: startOf(site, folded ? [] : quote),
          trimmed: folded ? quote : [],
        },
        {inline: place, closed},
      );
    },
    fresh: () =>
      open(
        {
          local: nextLocal(),
          thread: null,
          mail: null,
          to: [],
          cc: [],
          subject: '',
          content: startOf(site, []),
          trimmed: [],
        },
        {inline: null, closed: () => {}},
      ),
  };
}

/** An empty line to write in, the signature, and what is answered. */
function startOf({mailbox}: Site, quote: Markup[]): Node[] {
  const markup: Markup[] = [
    piece('div', {dir: 'ltr'}, piece('div', {}, piece('br')), piece('br', {clear: 'all'})),
    piece('div', {}, piece('br')),
    piece('span', {class: 'gmail_signature_prefix'}, '-- '),
    piece('br'),
    piece(
      'div',
      {dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature'},
      piece('div', {dir: 'ltr'}, mailbox.me.name, piece('br'), '+44 20 5550 0142'),
    ),
    ...quote,
  ];
  return markup.flatMap(one => {
    const node = fromMarkup(one, '');
    return node === null || typeof node === 'string' ? [] : [node];
  });
}

const quoteOf = (mail: Mail): Markup[] => [
  piece('br'),
  piece(
    'div',
    {class: 'gmail_quote gmail_quote_container'},
    piece('div', {dir: 'ltr', class: 'gmail_attr'}, attribution(mail.from, mail.at), piece('br')),
    piece(
      'blockquote',
      {class: 'gmail_quote', style: 'margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex'},
      ...mail.body.fresh,
      ...mail.body.history,
    ),
  ),
];

/** Nobody to send it to: a small dialog says so and nothing is sent. */
function refuse({words}: Site): void {
  const button = el('button.J-at1-auR', {type: 'button', name: 'ok'}, words.ok);
  const dialog = el(
    'div.Kj-JD',
    {role: 'alertdialog', tabindex: '0'},
    el('div.Kj-JD-Jz', {}, words.noRecipient),
    el('div.Kj-JD-Jl', {}, button),
  );
  button.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  button.focus();
}
