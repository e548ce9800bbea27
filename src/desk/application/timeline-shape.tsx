import type {VNode} from 'preact';
import type {TimelineEntry} from '../../contract';

/** The sign of one kind of thing that happens, around 0,0 and within 8 of it. Hollow while it lies ahead. */
export function TimelineShape({what, ahead}: Pick<TimelineEntry, 'what' | 'ahead'>): VNode {
  const look = `shape ${what}${ahead ? ' hollow' : ''}`;
  switch (what) {
    case 'interview':
      return <circle class={look} r={7} />;
    case 'mail-from-them':
      return <Envelope look={look} />;
    case 'mail-from-you':
    case 'letter':
      return <Envelope look={look} />;
    case 'call':
      return <rect class={look} x={-6} y={-6} width={12} height={12} rx={3} />;
    case 'promise':
      return <path class={look} d="M-5 7V-7H6L2.5 -3L6 1H-5" />;
    case 'paper':
      return <path class={look} d="M-5 -7H2L5 -4V7H-5Z" />;
    case 'answer':
      return <path class={look} d="M-6 0L-2 4.5L6 -5" />;
    case 'step':
      return <path class={look} d="M0 -7L7 0L0 7L-7 0Z" />;
  }
}

const Envelope = ({look}: {look: string}): VNode => (
  <g class={look}>
    <rect x={-7} y={-5} width={14} height={10} rx={1.5} />
    <path class="flap" d="M-7 -4L0 1.5L7 -4" />
  </g>
);
