import type {RowMark} from '../contract';
import {markShape} from '../ui/mark-shape';

/** Readable on white and on Gmail's and Outlook's dark greys alike (at least 3:1). */
const colours: Record<RowMark['mark'], string> = {due: '#b8690f', waiting: '#5f8487'};

/**
 * A leaf beside the subject, filled when something is due, an outline while it is their turn; never takes a click from the row. Drawn
 * without the panel's file: a list that only has marks does not need it.
 */
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
  const leaf = {fill: mark === 'due' ? colours.due : 'none', stroke: colours[mark]};
  const icon = drawn('svg', {viewBox: '0 0 24 24', width: '16', height: '16', 'aria-hidden': 'true'});
  icon.append(
    drawn('path', {...leaf, d: markShape.leaf, 'stroke-width': '1.6'}),
    drawn('path', {
      ...leaf,
      d: markShape.stem,
      fill: 'none',
      'stroke-width': String(markShape.stemWidth),
      'stroke-linecap': 'round',
    }),
  );
  host.attachShadow({mode: 'closed'}).append(icon);
  return host;
}

function drawn(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
