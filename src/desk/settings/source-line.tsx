import type {VNode} from 'preact';
import type {Source} from '../../etiquette/sources';
import {say} from '../../say/say';

/** What is usual, and who advises it. */
export const SourceLine = ({sources, usual}: {sources: readonly Source[]; usual: string}): VNode => (
  <span class="fine hint">
    {say('settings.usual', {usual})}{' '}
    {sources.length === 0
      ? say('settings.expected')
      : say('settings.source', {titles: sources.map(title => `“${title}”`).join(', ')})}
  </span>
);
