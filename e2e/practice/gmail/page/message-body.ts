import {el, fromMarkup, renderId, setAttribute} from '../../page/element';
import type {Mail, Thread} from '../setup';
import {attachmentArea} from './attachments';
import type {Site} from './site';

/** What stands below a message's header: its text, its history folded away, its attachments. */
export function bodyOfMessage(thread: Thread, mail: Mail, site: Site): HTMLElement[] {
  const {words} = site;
  const prefix = `m_${mail.id ?? mail.local}`.slice(0, 14);
  const named = (name: string) => btoa(JSON.stringify([name])).replace(/=/g, '.');
  const log = `20277; u014N:xr6bB; 1:${named(`#thread-f:${thread.id}`)}; 4:${named(`#msg-f:${mail.id}`)}`;
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
