import {createWriter} from '../../../src/webmail/create-writer';
import {all, attribute, first} from '../../../src/webmail/dom';
import {watchSending} from '../../../src/webmail/watch-sending';
import type {ComposeReading, WebmailWriter} from '../../../src/webmail/webmail';

/** The writing side of a webmail that does not exist. */
export const createHarbourWriter = (document: Document): WebmailWriter =>
  createWriter(document, {
    readComposes: () => readComposes(document),
    editing: {
      kept: '.signature',
      ways: [(editor, text) => editor.ownerDocument.execCommand('insertText', false, text)],
      patience: 0,
      rest: 0,
    },
    watchSent: (readBoxes, onSent, signal) =>
      watchSending(
        document,
        {
          site: 'harbour',
          before: () => null,
          isShortcut: () => false,
          sendTakesKeys: false,
          isGivenUp: () => false,
          isRefused: () => false,
          isConfirmed: () => first(document, '.sent') !== null,
          isBack: () => false,
          stays: 5_000,
          confirms: 10_000,
          undoable: 10_000,
        },
        readBoxes,
        onSent,
        signal,
      ),
  });

const readComposes = (document: Document): ComposeReading => ({
  boxes: all(document, 'form[data-answers]').map(element => {
    const editor = first(element, '.write');
    return {
      mode: 'reply',
      shape: 'inline',
      conversation: attribute(element, 'data-answers'),
      to: [],
      subject: '',
      element,
      editor: editor instanceof HTMLElement ? editor : null,
      send: first(element, '.send'),
      buttonPlace: first(element, '.send'),
    };
  }),
  matched: {},
  problems: [],
});
