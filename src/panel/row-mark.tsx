import {render} from 'preact';
import type {RowMark} from '../contract';
import {markShape} from '../ui/mark-shape';

/** Readable on white and on Gmail's and Outlook's dark greys alike (at least 3:1). */
const colours: Record<RowMark['mark'], string> = {due: '#b8690f', waiting: '#5f8487'};

/** A leaf beside the subject: filled when something is due, an outline while it is their turn. */
export function createRowMark({mark, label}: RowMark): HTMLElement {
  const host = document.createElement('span');
  host.setAttribute('data-afterword', 'mark');
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', label);
  host.title = label;
  Object.assign(host.style, {
    display: 'inline-block',
    width: '16px',
    height: '16px',
    marginInline: '6px',
    verticalAlign: '-2px',
  });
  const root = host.attachShadow({mode: 'closed'});
  render(
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <path
        d={markShape.leaf}
        fill={mark === 'due' ? colours.due : 'none'}
        stroke={colours[mark]}
        stroke-width="1.6"
      />
      <path
        d={markShape.stem}
        fill="none"
        stroke={colours[mark]}
        stroke-width={markShape.stemWidth}
        stroke-linecap="round"
      />
    </svg>,
    root,
  );
  return host;
}
