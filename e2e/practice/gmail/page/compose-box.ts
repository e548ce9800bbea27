import {el, fromMarkup, renderId, setAttribute} from '../../page/element';
import {legacy} from '../ids';
import type {Draft} from './compose';
import {type RecipientFields, recipientFields} from './recipient-fields';
import type {Site} from './site';

/** What one writes in, wherever it stands. */
export interface ComposeBox {
  element: HTMLElement;
  editor: HTMLElement;
  recipients: RecipientFields;
  subject(): string;
}

export interface ComposeBoxCallbacks {
  send(): void;
  schedule(): void;
  discard(): void;
  popOut: (() => void) | null;
}

/** The box is there at once; its fields and its editor come a little later. */
export function createComposeBox(draft: Draft, site: Site, callbacks: ComposeBoxCallbacks): ComposeBox {
  const {words} = site;
  const editor = createEditor(draft, site);
  const recipients = recipientFields(draft, site);
  const subject = el('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
    spellcheck: 'true',
    tabindex: '1',
  }) as HTMLInputElement;
  subject.value = draft.subject;
  const region = el('div.aoI', {
    role: 'region',
    'aria-label': draft.thread ? words.reply : words.newMessage,
    'data-compose-id': draft.local,
  });
  const element = el('div.M9', {}, region);
  const hidden = hiddenFields(draft);

  site.later(() => {
    const form = el(
      'form.bAs',
      {enctype: 'multipart/form-data', method: 'POST'},
      ...Object.values(hidden),
      recipients.element,
      el('div.aoD.az6', {style: draft.thread ? 'display:none' : undefined}, subject),
    );
    form.addEventListener('submit', event => event.preventDefault());
    region.append(
      form,
      // Bears the editor's label, and is not the editor.
      el('textarea.Ak.aXjCH', {
        'aria-label': words.bodyLabel,
        style: 'display:none',
        spellcheck: 'true',
        tabindex: '1',
      }),
      el(
        'table.cf.An',
        {cellpadding: '0'},
        el(
          'tbody',
          {},
          el(
            'tr',
            {},
            el('td.Ap', {}, el('div.Ar.Au', {}, el('div', {}, editor), trimmedQuote(draft, editor, site))),
          ),
        ),
      ),
      toolbar(site, callbacks),
    );
    editor.focus();
    placeCaretAtStart(editor);
    element.scrollIntoView({block: 'nearest'});
  });

  editor.addEventListener('input', () => {
    // Saved as a draft soon after the first word.
    site.later(() => setAttribute(hidden.draft, 'value', `#msg-a:${draft.local}`));
  });
  region.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    callbacks.send();
  });
  return {element, editor, recipients, subject: () => subject.value};
}

function createEditor({content}: Draft, {words}: Site): HTMLElement {
  return el(
    'div.Am.aO9.Al.editable.LW-avf.tS-tW',
    {
      id: renderId(),
      role: 'textbox',
      g_editable: 'true',
      contenteditable: 'true',
      'aria-label': words.bodyLabel,
      'aria-multiline': 'true',
      hidefocus: 'true',
      tabindex: '1',
      spellcheck: 'true',
      style: `direction: ${document.documentElement.dir || 'ltr'}; min-height: 85px;`,
    },
    ...content,
  );
}

function hiddenFields({thread, mail, local}: Draft) {
  const field = (name: string, value: string) => el('input', {type: 'hidden', name, value});
  return {
    rt: field(
      'rt',
      thread ? (thread.id === null ? `#thread-a:${thread.local}` : `#thread-f:${thread.id}`) : '',
    ),
    lts: field('lts', thread?.id ? legacy(thread.id) : ''),
    rm: field('rm', mail ? (mail.id === null ? `#msg-a:${mail.local}` : `#msg-f:${mail.id}`) : ''),
    draft: field('draft', ''),
    composeid: field('composeid', local),
    uet: field('uet', ''),
    from: field('from', ''),
    subject: field('subject', thread?.subject ?? ''),
    ishtml: field('ishtml', '0'),
  };
}

/** Where the quote is folded away, a button under the text brings it in. */
function trimmedQuote(draft: Draft, editor: HTMLElement, {words}: Site): HTMLElement | null {
  if (draft.trimmed.length === 0) return null;
  const button = el(
    'div.aO8',
    {role: 'button', tabindex: '0', 'aria-label': words.showTrimmed, 'data-tooltip': words.showTrimmed},
    '•••',
  );
  button.addEventListener('click', () => {
    button.remove();
    editor.append(
      ...draft.trimmed
        .splice(0)
        .map(one => fromMarkup(one, ''))
        .filter(one => one !== null),
    );
  });
  return button;
}

function toolbar({words}: Site, callbacks: ComposeBoxCallbacks): HTMLElement {
  const tip = `${words.send} \u202a${words.sendKeys}\u202c`;
  const send = el(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    {id: renderId(), role: 'button', tabindex: '1', 'aria-label': tip, 'data-tooltip': tip},
    words.send,
  );
  const schedule = el('div.J-N.yr', {role: 'menuitem', selector: 'scheduledSend'}, words.scheduleSend);
  const menu = el('div.J-M', {role: 'menu', style: 'display:none'}, schedule);
  const more = el(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    {
      role: 'button',
      tabindex: '1',
      'aria-label': words.moreSend,
      'data-tooltip': words.moreSend,
      'aria-haspopup': 'true',
    },
    '▾',
    menu,
  );
  const discard = el('button.oh.J-Z-I', {
    type: 'button',
    'aria-label': words.discard,
    'data-tooltip': words.discard,
  });
  const press = (element: HTMLElement, act: () => void) => {
    element.addEventListener('click', act);
    element.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    });
  };
  press(send, callbacks.send);
  press(schedule, callbacks.schedule);
  press(discard, callbacks.discard);
  more.addEventListener('click', () => {
    menu.style.display = menu.style.display === 'none' ? '' : 'none';
  });
  const popOut = callbacks.popOut
    ? el('div.J-J5-Ji.popout', {
        role: 'button',
        tabindex: '1',
        'aria-label': words.popOut,
        'data-tooltip': words.popOut,
      })
    : null;
  if (popOut && callbacks.popOut) press(popOut, callbacks.popOut);
  return el(
    'table.IZ',
    {cellpadding: '0', role: 'group'},
    el(
      'tbody',
      {},
      el(
        'tr.btC',
        {},
        el('td.gU.Up', {}, el('div.J-J5-Ji.btA', {}, el('div.dC', {}, send, more))),
        el('td.gU.a0z', {}, el('div.bAK', {})),
        el('td.gU.az5', {}),
        el('td.gU.aY7', {}, popOut),
        el('td.gU.aXw', {}, discard),
      ),
    ),
  );
}

function placeCaretAtStart(editor: HTMLElement): void {
  const selection = getSelection();
  const range = document.createRange();
  const line = editor.querySelector('div > br')?.parentElement ?? editor;
  range.setStart(line, 0);
  range.collapse(true);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
