import type {Markup} from '../../correspondence/markup';
import {type Child, el} from '../../page/element';
import type {Mail} from '../setup';
import {highlight} from './highlight';
import {icon} from './icon';
import type {Site} from './site';

let mounts = 0;

/** What a mail's text stands in, and where its history goes when it is asked for. */
export interface BodyPlace {
  /** Where the card keeps the body; in a portal the text is somewhere else and this stays empty. */
  inCard: HTMLElement;
  portal: HTMLElement | null;
  /** Brings the text, as the page does a while after the header. */
  fill(): void;
}

export function createBody(
  mail: Mail,
  site: Site,
  {whole, inPortal, searched}: {whole: boolean; inPortal: boolean; searched: string},
): BodyPlace {
  const {words, setup} = site;
  const isNew = setup.options.build === '2026';
  const isDark = setup.options.theme === 'dark';
  const place = () => {
    mounts += 1;
    const id = `UniqueMessageBody_${mounts}`;
    if (isNew)
      return box(el('div.body', {role: 'document', id, 'aria-label': words.body, tabindex: '0'}), true);
    return box(el('div.body', {id, 'aria-label': words.body2025.split(',')[0], tabindex: '0'}), false);
  };
  const box = (body: HTMLElement, marked: boolean) => ({
    outer: marked
      ? el('div.body-box', {'data-test-id': 'mailMessageBodyContainer'}, body)
      : el('div.body-box', {role: 'document'}, body),
    body,
  });
  const own = place();
  const portal = isNew && inPortal ? place() : null;
  const text = (portal ?? own).body;
  const history = el('div.history');
  const inCard = el('div.body-part', {}, own.outer, history);

  return {
    inCard,
    portal: portal?.outer ?? null,
    fill() {
      const {fresh, history: old} = mail.body;
      text.replaceChildren(rendered(mail.id, [...fresh, ...(whole ? old : [])], isDark));
      highlight(text, searched);
      if (whole || old.length === 0) return;
      const button = el(
        'button.history-button',
        {type: 'button', 'aria-label': words.history, title: words.history, 'aria-expanded': 'false'},
        icon('MoreHorizontalRegular'),
      );
      history.replaceChildren(button);
      button.addEventListener('click', () =>
        site.later(() => {
          const shown = place();
          shown.body.append(rendered(mail.id, old, isDark));
          // The history is a second body of the same card.
          history.replaceChildren(shown.outer);
        }),
      );
    },
  };
}

/** A mail's own markup. Every id and class in it gets `x_`, so that none can be taken for the page's. */
function rendered(id: string, markup: Markup[], isDark: boolean): HTMLElement {
  const name = `rps_${[...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_536, 7).toString(16)}`;
  const made = el(
    `div.${name}`,
    {},
    el('style', {}, `.${name} .x_MsoNormal { margin: 0 0 8pt; } .${name} p { margin-top: 0; }`),
    el('div', {}, ...markup.map(one => safe(one))),
  );
  if (isDark) darken(made);
  return made;
}

/** In the dark the page writes colours of its own over a mail's, and keeps the mail's beside them. */
function darken(mail: HTMLElement): void {
  for (const element of mail.querySelectorAll<HTMLElement>('[style]')) {
    const {color, backgroundColor} = element.style;
    if (color) {
      element.dataset.ogsc = color;
      element.style.color = 'rgb(233, 233, 233)';
    }
    if (backgroundColor) {
      element.dataset.ogsb = backgroundColor;
      element.style.backgroundColor = 'transparent';
    }
  }
}

function safe(markup: Markup): Child {
  if (typeof markup === 'string') return markup;
  const attributes = Object.fromEntries(
    Object.entries(markup.attributes).map(([name, value]) => [
      name,
      name === 'id' || name === 'class'
        ? value
            .split(' ')
            .map(one => `x_${one}`)
            .join(' ')
        : value,
    ]),
  );
  return el(markup.tag, attributes, ...markup.children.map(safe));
}
