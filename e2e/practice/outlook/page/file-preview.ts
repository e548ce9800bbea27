import type {Attachment} from '../../correspondence/conversation';
import {el} from '../../page/element';
import {icon} from './icon';
import type {Words} from './words/words';

/** An attachment beside its mail. The address says so; closing goes back to the address before. */
export function openPreview({name, size}: Attachment, {close}: Words): void {
  const path = `${location.pathname}/sxs/${btoa(String.fromCharCode(...new TextEncoder().encode(name))).replace(/=+$/, '')}`;
  history.pushState(null, '', `${path}${location.search}`);
  const button = el('button.tool-small', {type: 'button', 'aria-label': close, title: close}, icon('Cancel'));
  const panel = el(
    'div.file-preview',
    {},
    el('div.file-preview-head', {}, el('b', {}, name), el('span', {}, size), button),
    el('div.file-preview-page'),
  );
  button.addEventListener('click', () => history.back());
  addEventListener('popstate', () => panel.remove(), {once: true});
  document.body.append(panel);
}
