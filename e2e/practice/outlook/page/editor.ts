import {
  createDomToModelContext,
  domToContentModel,
  Editor,
  EditPlugin,
  getDarkColor,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';

/** The editor Outlook itself writes with, in a node of the page. */
export interface MailEditor {
  /** Brings the caret to the start, or back to where it was. */
  focus(): void;
  close(): void;
}

/** Puts an editor into a node, with content that no undoing takes away. */
export function mountEditor(
  place: HTMLElement,
  content: readonly Node[],
  dark: boolean,
  changed: () => void,
): MailEditor {
  const holder = place.ownerDocument.createElement('div');
  holder.append(...content);
  const editor = new Editor(place as HTMLDivElement, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      {
        getName: () => 'Practice',
        initialize: () => undefined,
        dispose: () => undefined,
        onPluginEvent(event) {
          if (event.eventType === 'input' || event.eventType === 'contentChanged') changed();
        },
      },
    ],
    initialModel: domToContentModel(holder, createDomToModelContext()),
    defaultSegmentFormat: {
      fontFamily: 'Aptos, Calibri, Arial, sans-serif',
      fontSize: '12pt',
      textColor: 'rgb(0, 0, 0)',
    },
    inDarkMode: dark,
    getDarkColor: light => getDarkColor(light),
    doNotAdjustEditorColor: true,
  });
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
