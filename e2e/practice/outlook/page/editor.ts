import {createDomToModelContext, createEditor, domToContentModel, type IEditor} from 'roosterjs';

/** The editor Outlook itself writes with, in a node of the page. */
export interface MailEditor {
  /** Brings the caret to the start, or back to where it was. */
  focus(): void;
  /** What stands in it comes in once, before anything is typed. */
  close(): void;
}

export function mountEditor(
  place: HTMLElement,
  content: readonly Node[],
  dark: boolean,
  changed: () => void,
): MailEditor {
  const holder = place.ownerDocument.createElement('div');
  holder.append(...content);
  const editor: IEditor = createEditor(
    place as HTMLDivElement,
    [
      {
        getName: () => 'Practice',
        initialize: () => undefined,
        dispose: () => undefined,
        onPluginEvent(event) {
          if (event.eventType === 'input' || event.eventType === 'contentChanged') changed();
        },
      },
    ],
    domToContentModel(holder, createDomToModelContext()),
  );
  if (dark) editor.setDarkModeState(true);
  let placed = false;
  return {
    focus() {
      if (!placed) {
        placed = true;
        const range = place.ownerDocument.createRange();
        range.setStart(place.firstElementChild ?? place, 0);
        range.collapse(true);
        editor.setDOMSelection({type: 'range', range, isReverted: false});
      }
      editor.focus();
    },
    close: () => editor.dispose(),
  };
}
