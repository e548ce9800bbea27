import type {Correspondent} from '../../correspondence/conversation';
import {el, setAttribute} from '../../page/element';
import type {Draft} from './draft';
import type {Site} from './site';

/** Whom a mail goes to. */
export interface Recipients {
  element: HTMLElement;
  all(): Pick<Draft, 'to' | 'cc' | 'bcc'>;
  /** From now on people can be added and taken away. */
  open(): void;
}

type Line = 'to' | 'cc' | 'bcc';

export function createRecipients(draft: Draft, site: Site, isOpen: boolean): Recipients {
  const {words} = site;
  const lines: Record<Line, ReturnType<typeof createLine>> = {
    to: createLine(draft, 'to', site),
    cc: createLine(draft, 'cc', site),
    bcc: createLine(draft, 'bcc', site),
  };
  const holder = el('div.recipient-lines', {}, lines.to.element);
  const toggles = el('div.copy-buttons');
  const show = (line: Line) => {
    const {element} = lines[line];
    if (line === 'cc') lines.to.element.after(element);
    else holder.append(element);
  };
  for (const line of ['cc', 'bcc'] as const) {
    if (draft[line].length > 0) show(line);
    else {
      const button = el('button.copy-button', {type: 'button'}, words[line]);
      button.addEventListener('click', () => {
        button.remove();
        show(line);
        lines[line].well.focus();
      });
      toggles.append(button);
    }
  }
  const recipients: Recipients = {
    element: el('div.recipients', {}, holder, toggles),
    all: () => ({to: lines.to.people(), cc: lines.cc.people(), bcc: lines.bcc.people()}),
    open() {
      for (const line of Object.values(lines)) line.open();
    },
  };
  if (isOpen) recipients.open();
  return recipients;
}

/** What a well is has changed from year to year: a text box of several lines once, a bare editable node in a named group now. */
function createLine(draft: Draft, line: Line, {words, setup}: Site) {
  const isNew = setup.options.build === '2026';
  const people = [...draft[line]];
  const well = el(
    'div.compose-well',
    isNew
      ? {'aria-label': words[line], spellcheck: 'false'}
      : {
          id: line === 'to' ? '2' : undefined,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words[line],
          tabindex: '0',
        },
  );
  const show = () => well.replaceChildren(...people.map(chip));
  const chip = (one: Correspondent) =>
    el(
      'span._EType_RECIPIENT_ENTITY',
      {contenteditable: 'false', 'aria-label': isNew ? one.address : undefined, tabindex: '-1'},
      el('span', {}, `${one.name}<${one.address}>`),
      // A sign for the presence of that person, in a font of signs.
      el('span.glyph', {}, '\ue711'),
    );
  const typed = () =>
    [...well.childNodes]
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(node => node.nodeValue ?? '')
      .join('');
  const take = () => {
    const named = /^\s*(?:(.*?)\s*<)?([^\s<>@;,]+@[^\s<>@;,]+)>?[;,\s]*$/.exec(typed());
    const [, name, address] = named ?? [];
    if (!address) return;
    people.push({name: name || address, address});
    show();
  };
  well.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ';') {
      event.preventDefault();
      take();
    }
    if (event.key === 'Backspace' && typed() === '') {
      event.preventDefault();
      people.pop();
      show();
    }
  });
  well.addEventListener('focusout', take);
  show();
  const element = el(
    'div.recipient-line',
    {},
    el('button.recipient-button', {type: 'button', tabindex: '0'}, words[line]),
    isNew
      ? el('div.compose-group', {role: 'group', id: `MSG_${draft.id}_${line.toUpperCase()}`}, well)
      : el('div.compose-group', {}, well),
  );
  return {
    element,
    well,
    people: () => {
      take();
      return [...people];
    },
    open: () => setAttribute(well, 'contenteditable', 'true'),
  };
}
