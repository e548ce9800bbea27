import type {Correspondent} from '../../correspondence/conversation';
import {el} from '../../page/element';
import type {Mail} from '../setup';
import {headerDate} from './dates';
import {icon} from './icon';
import {personaCard} from './persona-card';
import {initials} from './row';
import type {Site} from './site';
import {fill} from './words/words';

/** What can be done with one message from its header. */
export interface MessageActs {
  reply(): void;
  replyAll(): void;
  forward(): void;
}

let targets = 0;

/** Somebody's name or picture, which shows their card when it is pressed. */
function opensCard(person: Correspondent, name: string, label: string, inside: HTMLElement): HTMLElement {
  const element = el(
    name,
    {
      role: 'button',
      'aria-haspopup': 'dialog',
      'aria-label': label,
      tabindex: '0',
      'data-lpc-hover-target-id': `lpc-react-target-${targets}`,
    },
    inside,
  );
  targets += 1;
  element.addEventListener('click', () => personaCard(person, element));
  return element;
}

/** Who, to whom, when. From 2026 on each part has an id with the message's own in it. */
export function createHeader(mail: Mail, site: Site, acts: MessageActs): HTMLElement {
  const {words, setup} = site;
  const named = (part: string) => (setup.options.build === '2026' ? `MSG_${mail.id}_${part}` : undefined);
  const date = el(
    'div.sent-at',
    {
      'data-testid': 'SentReceivedSavedTime',
      id: named('DATETIME'),
      ...(setup.options.build === '2026' ? {role: 'heading', 'aria-level': '4'} : {}),
    },
    headerDate(mail.at, words, setup),
  );
  return el(
    'div.message-head',
    {},
    opensCard(
      mail.from,
      'span.persona',
      fill(words.cardOf, {name: mail.from.name}),
      el('span.avatar', {role: 'img', 'aria-label': mail.from.name}, initials(mail.from.name)),
    ),
    el('div.message-from', {id: named('FROM')}, fromOf(mail, site)),
    toolbar(site, acts),
    el(
      'div.message-to',
      {},
      well(words.toName, words.to, mail.to, named('TO'), site),
      mail.cc.length > 0 ? well(words.ccName, words.cc, mail.cc, named('CC'), site) : null,
    ),
    // Stays empty while one reads.
    named('SUBJECT') ? el('div', {id: named('SUBJECT')}) : null,
    date,
  );
}

/** Oneself stands there without an address. */
function fromOf({from}: Mail, {words, mailbox}: Site): HTMLElement {
  const mine = from.address === mailbox.me.address;
  return opensCard(
    from,
    'span.from',
    fill(words.from, {name: from.name}),
    el('span', {}, mine ? words.you : `${from.name}<${from.address}>`),
  );
}

const shownRecipients = 4;

function well(
  label: string,
  word: string,
  people: readonly Correspondent[],
  id: string | undefined,
  {words, mailbox}: Site,
): HTMLElement {
  const names = people.map(one => one.name).join('; ');
  const rest = people.length - shownRecipients;
  return el(
    'div.well',
    {'data-testid': 'RecipientWell'},
    el(
      'div.well-line',
      {id, role: 'edit', 'aria-readonly': 'true', 'aria-label': fill(label, {name: names}), tabindex: '-1'},
      el('span._EType_LABEL_ENTITY', {contenteditable: 'false'}, el('label', {}, `${word}:`)),
      ...people
        .slice(0, shownRecipients)
        .map(one =>
          el(
            'span._EType_RECIPIENT_ENTITY',
            {contenteditable: 'false'},
            opensCard(
              one,
              'span.recipient',
              one.name,
              el('span', {}, one.address === mailbox.me.address ? words.you : one.name),
            ),
          ),
        ),
      rest > 0 ? el('button.others', {type: 'button'}, fill(words.others, {count: rest})) : null,
    ),
  );
}

function toolbar({words}: Site, acts: MessageActs): HTMLElement {
  return el(
    'div.message-tools',
    {role: 'toolbar', 'aria-label': words.toolbar},
    answer(words.reply, 'ArrowReplyRegular', acts.reply, false),
    answer(words.replyAll, 'ArrowReplyAllRegular', acts.replyAll, false),
    answer(words.forward, 'ArrowForwardRegular', acts.forward, false),
    el(
      'button.tool-small',
      {type: 'button', 'aria-label': words.moreActions, 'aria-haspopup': 'menu', 'aria-expanded': 'false'},
      icon('MoreHorizontalRegular'),
    ),
  );
}

/** A button that answers a message, with its words beside the icon or without. */
export function answer(label: string, sign: string, act: () => void, worded: boolean): HTMLElement {
  const button = el(
    worded ? 'button.answer' : 'button.tool-small',
    {type: 'button', role: 'menuitem', 'aria-label': label, title: worded ? undefined : label},
    icon(sign),
    worded ? label : null,
  );
  button.addEventListener('click', act);
  return button;
}
