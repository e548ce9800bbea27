import {el} from '../../page/element';
import type {Slot} from './desk';
import {icon} from './icon';
import type {Site} from './site';

/** The row of tabs under the pane, there as long as a draft is behind one of them: the mail that is read, then each box. */
export function composeTabs(
  slots: readonly Slot[],
  {words}: Site,
  acts: {back(): void; resume(slot: Slot): void; close(slot: Slot): void},
): HTMLElement[] {
  const tag = (name: string, sign: string, isShown: boolean, act: () => void, close: (() => void) | null) => {
    const main = el('button.tab-main', {type: 'button'}, icon(sign), el('span', {}, name));
    main.addEventListener('click', act);
    const shut = close
      ? el('button.tab-close', {type: 'button', 'aria-label': words.close}, icon('Cancel'))
      : null;
    if (close) shut?.addEventListener('click', close);
    return el(`div.fui-InteractionTag.tab${isShown ? '.tab-shown' : ''}`, {}, main, shut);
  };
  const isReading = !slots.some(slot => slot.shown && slot.where === 'alone');
  return [
    tag(words.folders.inbox, 'MailRegular', isReading, acts.back, null),
    ...slots
      .filter(slot => !slot.shown || slot.where === 'alone')
      .map(slot =>
        tag(
          slot.box.draft().subject || words.noSubject,
          'ComposeRegular',
          slot.shown,
          () => acts.resume(slot),
          () => acts.close(slot),
        ),
      ),
  ];
}
