import {el} from '../../page/element';
import type {Mail} from '../setup';
import {createBody} from './body';
import {headerDate} from './dates';
import {openPreview} from './file-preview';
import {answer, createHeader, type MessageActs} from './header';
import {icon} from './icon';
import {invitationBar} from './invitation';
import type {Site} from './site';
import {fill} from './words/words';

export interface CardActs extends MessageActs {
  /** Opens a draft again. */
  edit(): void;
  discard(): void;
}

/** One message of what is open: closed to a line, or open with its text, which comes a little later. */
export function createCard(
  mail: Mail,
  site: Site,
  {open, whole, quick, searched, acts, opened}: CardOptions,
): HTMLElement {
  const {words, setup} = site;
  const outer = el('div.card');
  const isNew = setup.options.build === '2026';
  const wrap = (...inside: (HTMLElement | null)[]) =>
    isNew
      ? el('div.message', {'aria-label': words.email, tabindex: '-1'}, ...inside)
      : el('div.message.wide-content-host', {}, ...inside);

  const showOpen = () => {
    const {portal} = setup.options;
    const inPortal = portal === 'all' || (portal === 'newest' && quick);
    const body = createBody(mail, site, {whole, inPortal, searched});
    outer.replaceChildren(
      wrap(
        createHeader(mail, site, acts),
        attachments(mail, site),
        infoBar(mail, site),
        invitationBar(mail, site),
        body.inCard,
        quick ? quickActions(site, acts) : null,
      ),
    );
    opened(body.portal);
    site.later(body.fill);
  };
  const showClosed = () => {
    const named = isNew && setup.options.closed !== 'plain';
    const closed = el(
      'div.closed',
      {role: 'button', 'aria-expanded': 'false', tabindex: '0'},
      el(
        'span.closed-from',
        {id: named ? `MSG_${mail.id}_FROM` : undefined},
        mail.from.address === site.mailbox.me.address ? words.you : mail.from.name,
      ),
      el(
        'span.closed-date',
        {
          id: named ? `MSG_${mail.id}_DATETIME` : undefined,
          'data-testid': setup.options.closed === 'dated' ? 'SentReceivedSavedTime' : undefined,
        },
        headerDate(mail.at, words, setup),
      ),
      el('span.closed-preview', {}, mail.snippet.split(' ').slice(0, 30).join(' ')),
    );
    closed.addEventListener('click', showOpen);
    closed.addEventListener('keydown', event => {
      if (event.key === 'Enter') showOpen();
    });
    outer.replaceChildren(wrap(closed));
  };
  if (mail.folder === 'drafts') outer.append(wrap(...draftCard(mail, site, acts)));
  else if (open) showOpen();
  else showClosed();
  return outer;
}

export interface CardOptions {
  open: boolean;
  /** With its history, as where messages stand alone. */
  whole: boolean;
  /** What a search has found it by. */
  searched: string;
  /** With the buttons to answer below the text. */
  quick: boolean;
  acts: CardActs;
  opened(portal: HTMLElement | null): void;
}

function quickActions({words}: Site, acts: CardActs): HTMLElement {
  return el(
    'div.quick',
    {role: 'toolbar', 'aria-label': words.quick, tabindex: '-1'},
    answer(words.reply, 'ArrowReplyRegular', acts.reply, true),
    answer(words.replyAll, 'ArrowReplyAllRegular', acts.replyAll, true),
    answer(words.forward, 'ArrowForwardRegular', acts.forward, true),
  );
}

function attachments(mail: Mail, {words}: Site): HTMLElement | null {
  if (mail.attachments.length === 0) return null;
  return el(
    'div.files',
    {role: 'listbox', 'aria-label': words.attachments, tabindex: '0'},
    ...mail.attachments.map(attachment => {
      const {name, size} = attachment;
      const file = el(
        'div.file',
        {
          role: 'option',
          'aria-label': fill(words.open, {name, size}),
          'aria-selected': 'false',
          tabindex: '-1',
        },
        icon('AttachRegular'),
        el('div', {title: name}, name),
        el('div.file-size', {title: size}, size),
      );
      file.addEventListener('click', () => openPreview(attachment, words));
      return file;
    }),
  );
}

/** What the page itself says about a mail stands between header and text, and is no part of either. */
function infoBar({from}: Mail, {words}: Site): HTMLElement | null {
  if (!/^no-?reply@/.test(from.address)) return null;
  return el('div.info-bar', {role: 'group'}, icon('InfoFilled'), el('div', {}, words.trusted));
}

/** A draft stands among the messages and says that it is none yet. */
function draftCard(mail: Mail, {words, setup}: Site, acts: CardActs): HTMLElement[] {
  const edit = el('button.answer', {type: 'button'}, icon('ComposeRegular'), words.continueEditing);
  edit.addEventListener('click', acts.edit);
  const discard = el('button.answer', {type: 'button'}, icon('DeleteRegular'), words.discard);
  discard.addEventListener('click', acts.discard);
  return [
    el(
      'div.draft-head',
      {},
      el('span.draft-mark', {}, words.draftMark),
      ' ',
      el('span', {}, mail.to.map(one => one.name).join('; ')),
      el('div.sent-at', {}, headerDate(mail.at, words, setup)),
    ),
    el('div.draft-note', {}, words.notSent),
    el('div.draft-preview', {}, mail.snippet),
    el('div.quick', {role: 'toolbar', 'aria-label': words.quick}, edit, discard),
  ];
}
