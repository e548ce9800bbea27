import type {Correspondent} from '../../correspondence/conversation';
import {el} from '../../page/element';
import type {Draft} from './compose';
import type {Site} from './site';

/** To, Cc and Bcc: a line that sums them up, and the fields it opens into. */
export interface RecipientFields {
  element: HTMLElement;
  /** Everybody the mail goes to, with what is still being typed. */
  all(): {to: Correspondent[]; cc: Correspondent[]; bcc: Correspondent[]};
}

export function recipientFields(draft: Draft, site: Site): RecipientFields {
  const {words} = site;
  const to = field('to', words.to, draft.to);
  const cc = field('cc', words.cc, draft.cc);
  const bcc = field('bcc', words.bcc, []);
  const fields = el('div.fX', {}, to.element, cc.element, bcc.element);
  const summary = el('div.aoD.hl', {role: 'button', tabindex: '1', 'aria-label': words.recipients});
  const fold = (folded: boolean) => {
    fields.style.display = folded ? 'none' : '';
    summary.style.display = folded ? '' : 'none';
    summary.replaceChildren(
      ...[...to.people(), ...cc.people()].flatMap((person, at) => [
        at > 0 ? ', ' : '',
        el('span', {email: person.address, name: person.name}, person.name),
      ]),
    );
  };
  summary.addEventListener('click', () => {
    fold(false);
    to.focus();
  });
  fold(draft.to.length > 0);
  if (draft.cc.length === 0) for (const hidden of [cc, bcc]) hidden.element.style.display = 'none';
  return {
    element: el('div.recipients', {}, summary, fields),
    all: () => ({to: to.people(), cc: cc.people(), bcc: bcc.people()}),
  };
}

function field(name: string, label: string, given: Correspondent[]) {
  const people = [...given];
  const box = el('div', {role: 'listbox', 'aria-multiselectable': 'true'});
  const input = el('input.agP', {
    role: 'combobox',
    'peoplekit-id': 'BbVjBd',
    'aria-label': label,
    type: 'text',
    autocomplete: 'off',
    tabindex: '1',
  }) as HTMLInputElement;
  const show = () => {
    box.replaceChildren(
      ...people.map(person => {
        const option = el(
          'div.afV',
          {role: 'option', 'data-hovercard-id': person.address, 'data-name': person.name, tabindex: '-1'},
          el('div.af5', {}, person.name || person.address),
        );
        option.addEventListener('click', () => {
          people.splice(people.indexOf(person), 1);
          show();
        });
        return option;
      }),
    );
  };
  const take = () => {
    const typed = input.value.trim().replace(/[,;]$/, '');
    if (typed === '') return;
    const [, named = '', address = typed] = /^(.*?)\s*<(.+)>$/.exec(typed) ?? [];
    people.push({name: named || address, address});
    input.value = '';
    show();
  };
  input.addEventListener('keydown', event => {
    if (['Enter', 'Tab', ',', ';'].includes(event.key) && input.value.trim() !== '') {
      event.preventDefault();
      take();
    }
  });
  input.addEventListener('blur', take);
  show();
  return {
    element: el(
      'div.anm',
      {name, 'aria-label': label},
      el('span.gO', {}, label),
      el('div.afp', {}, box, input),
    ),
    focus: () => input.focus(),
    people: () => {
      take();
      return people;
    },
  };
}
