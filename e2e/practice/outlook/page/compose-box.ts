import {el, fromMarkup, setAttribute} from '../../page/element';
import type {Draft} from './draft';
import {type MailEditor, mountEditor} from './editor';
import {icon} from './icon';
import {createRecipients} from './recipients';
import type {Site} from './site';
import {bodyIn, wordsIn} from './written';

/** What one writes in, wherever it stands. */
export interface ComposeBox {
  element: HTMLElement;
  /** The node that is written in. */
  page: HTMLElement;
  /** Something was typed or changed. */
  readonly touched: boolean;
  /** The draft as it stands now. */
  draft(): Draft;
  words(): string;
  focus(): void;
  /** While a sending is held back. */
  hold(): void;
  close(): void;
}

export interface ComposeActs {
  send(): void;
  schedule(): void;
  discard(): void;
  popOut(): void;
  changed(): void;
}

let boxes = 0;

/** `where`: beside what it answers, alone in the pane, or in a window of its own. */
export function createComposeBox(
  draft: Draft,
  site: Site,
  where: 'beside' | 'alone' | 'window',
  acts: ComposeActs,
): ComposeBox {
  const {words, setup, later} = site;
  const isNew = setup.options.build === '2026';
  const number = boxes;
  boxes += 1;
  const isClosedHead = where === 'beside';
  const recipients = createRecipients(draft, site, !isClosedHead);
  const subject = el('input.subject-field', {
    type: 'text',
    maxlength: '255',
    autocomplete: 'off',
    'aria-label': words.subject,
    placeholder: words.subjectHint,
    id: isNew ? `MSG_${draft.id}_SUBJECT` : undefined,
  }) as HTMLInputElement;
  subject.value = draft.subject;
  const page = el('div.editor', {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': isNew ? words.body : words.body2025,
    tabindex: '0',
    dir: document.documentElement.dir || 'ltr',
  });
  let hidden = draft.hidden;
  const rest = hidden.length > 0 ? historyButton(words.expandHeader) : null;
  const head = el(
    'div.compose-head',
    {},
    el('span.compose-sign', {}, icon(draft.mail ? 'ArrowReplyRegular' : 'ComposeRegular')),
    el('div.compose-fields', {tabindex: isClosedHead ? '0' : undefined}, recipients.element),
  );
  const expand = () => {
    if (subject.isConnected) return;
    head.after(el('div.subject-row', {}, subject));
    recipients.open();
  };
  if (isClosedHead) {
    head.addEventListener('focusin', () => later(expand), {once: true});
    head.addEventListener('click', () => later(expand), {once: true});
  }
  const send = sendButtons(site, acts);
  const trigger = el(
    'div.compose-page',
    {id: `docking_DockingTriggerPart_${number}`},
    el('div.editor-parent', {id: `editorParent_${number + 1}`}, page),
    rest,
  );
  const element = el(
    'div.compose',
    where === 'window' ? {'data-app-section': 'Form_Content'} : {id: `docking_InitVisiblePart_${number}`},
    el('div.compose-bar', {}, send.element, ...barButtons(site, where, acts)),
    head,
    trigger,
    // Each box has one, under the same id as the pane's.
    el('div.unseen', {id: 'notificationBarText', role: 'alert'}),
  );
  if (!isClosedHead) expandNow();

  let touched = false;
  let editor: MailEditor | null = null;
  later(() => {
    const content = draft.content.flatMap(one => fromMarkup(one, '') ?? []);
    editor = mountEditor(
      page,
      content.map(one => (typeof one === 'string' ? document.createTextNode(one) : one)),
      setup.options.theme === 'dark',
      () => {
        touched = true;
        acts.changed();
      },
    );
    box.focus();
    touched = false;
  });
  rest?.addEventListener('click', () => {
    rest.remove();
    page.append(...hidden.flatMap(one => fromMarkup(one, '') ?? []));
    hidden = [];
    expand();
  });
  element.addEventListener('keydown', event => {
    const isSend =
      (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.altKey && event.code === 'KeyS');
    if (isSend) {
      event.preventDefault();
      acts.send();
    } else if (event.key === 'Escape') acts.discard();
  });

  function expandNow(): void {
    head.after(el('div.subject-row', {}, subject));
  }

  const box: ComposeBox = {
    element,
    page,
    get touched() {
      return touched;
    },
    draft: () => {
      const {fresh, history} = bodyIn(page, []);
      return {...draft, ...recipients.all(), subject: subject.value, content: [...fresh, ...history], hidden};
    },
    words: () => wordsIn(page),
    focus: () => editor?.focus(),
    hold() {
      setAttribute(send.button, 'aria-disabled', 'true');
    },
    close() {
      element.remove();
      editor?.close();
    },
  };
  return box;
}

const historyButton = (label: string): HTMLElement =>
  el(
    'button.history-button',
    {type: 'button', 'aria-label': label, title: label},
    icon('MoreHorizontalRegular'),
  );

function sendButtons({words}: Site, acts: ComposeActs) {
  const name = `r${(boxes + 19).toString(36)}`;
  const button = el(
    'button.send',
    {
      type: 'button',
      id: `splitButton-${name}__primaryActionButton`,
      'aria-label': words.send,
      title: words.sendKeys,
    },
    icon('SendRegular'),
    words.send,
  );
  const more = el(
    'button.send-more',
    {
      type: 'button',
      id: `menu${name}`,
      role: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': words.moreSend,
      title: words.moreSend,
    },
    icon('ChevronDownRegular'),
  );
  const schedule = el('button.menu-item', {type: 'button', role: 'menuitem'}, words.schedule);
  const menu = el('div.send-menu', {role: 'menu'}, schedule);
  const element = el('div.send-buttons', {'data-testid': 'ComposeSendButton'}, button, more);
  button.addEventListener('click', acts.send);
  more.addEventListener('click', () => {
    const isShown = menu.isConnected;
    if (isShown) menu.remove();
    else element.after(menu);
    setAttribute(more, 'aria-expanded', String(!isShown));
  });
  schedule.addEventListener('click', () => {
    menu.remove();
    acts.schedule();
  });
  return {element, button};
}

function barButtons({words}: Site, where: string, acts: ComposeActs): HTMLElement[] {
  const button = (id: string, label: string, title: string, sign: string, act: () => void) => {
    const made = el('button.tool-small', {type: 'button', id, 'aria-label': label, title}, icon(sign));
    made.addEventListener('click', act);
    return made;
  };
  const discard = button('discardCompose', words.discard, words.discardKeys, 'DeleteRegular', acts.discard);
  const popOut = button('popoutCompose', words.popOut, words.popOutTitle, 'OpenRegular', acts.popOut);
  return where === 'window' ? [discard] : [discard, popOut];
}
