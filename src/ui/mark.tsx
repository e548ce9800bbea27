import type {VNode} from 'preact';
import {markShape} from './mark-shape';

/** The leaf, in the colour of the text around it. Says nothing to a screen reader: a name stands beside it. */
export const Mark = ({size = 18}: {size?: number}): VNode => (
  <svg class="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path d={markShape.leaf} fill="currentColor" />
    <path
      d={markShape.stem}
      fill="none"
      stroke="currentColor"
      stroke-width={markShape.stemWidth}
      stroke-linecap="round"
    />
  </svg>
);
