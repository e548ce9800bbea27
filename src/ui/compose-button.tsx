import type {VNode} from 'preact';
import {locale, say} from '../say/say';
import {Mark} from './mark';

/** One quiet button with the leaf on it. */
export const ComposeButton = ({onPick}: {onPick(): void}): VNode => (
  <button
    type="button"
    class="compose"
    lang={locale()}
    aria-haspopup="dialog"
    aria-label={say('button.title')}
    aria-keyshortcuts="Alt+Shift+L"
    title={say('button.hint')}
    onClick={onPick}
  >
    <Mark size={20} />
  </button>
);
