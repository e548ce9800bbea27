import type {RowMark} from '../contract';

/** Readable on white and on Gmail's and Outlook's dark greys alike (at least 3:1). */
const colours: Record<RowMark['mark'], string> = {due: '#b8690f', waiting: '#5f8487'};
const leaf = 'M13.5 2C7 2.2 3 5 3 9c0 1 .3 1.9.8 2.7L2 13.6 3.4 14l1.5-1.3C8.5 14.500 14 11.500 13.500 2Z';

/** A leaf beside the subject: filled when something is due, an outline while it is their turn. */
export function createRowMark({mark, label}: RowMark): HTMLElement {
  const host = document.createElement('span');
  host.setAttribute('data-afterword', 'mark');
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', label);
  host.title = label;
  Object.assign(host.style, {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    marginInline: '6px',
    verticalAlign: '-2px',
  });
  const root = host.attachShadow({mode: 'closed'});
  const svg = svgElement('svg', {viewBox: '0 0 16 16', width: '14', height: '14', 'aria-hidden': 'true'});
  svg.append(
    svgElement('path', {
      d: leaf,
      fill: mark === 'due' ? colours.due : 'none',
      stroke: colours[mark],
      'stroke-width': '1.4',
      'stroke-linejoin': 'round',
    }),
  );
  root.append(svg);
  return host;
}

function svgElement(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
