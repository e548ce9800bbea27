import type {Person} from '../../domain/person';
import {all, attribute, closest, contains, parentOf, textOf} from '../dom';
import {isVisible} from '../visible';
import type {ComposeBox, ComposeReading, ConversationReadout, Matched, Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import type {Bindings} from './bindings';
import {composeSelectors} from './compose-selectors';
import {clean, type Own, parsePerson} from './people';
import {plainSubject} from './proof';
import {find, isPage, selectors} from './selectors';

/** Where the history begins in a box. */
export const quoteMark =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"], .ms-outlook-mobile-reference-message';

/** Every box the user can write a mail in now. Only one inside the open conversation answers it; a selected row never does. */
export function readComposes(
  document: Document,
  own: Own,
  shown: ConversationReadout,
  bindings: Bindings,
): ComposeReading {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const {elements, by} = find(document, 'editor', editor => isVisible(editor) && boxOf(editor) !== null);
  if (by) matched['compose.editor'] = by;
  const boxes = elements.map(editor => readBox(editor, boxOf(editor) ?? editor));
  return {boxes, matched, problems: [...problems]};

  function readBox(editor: Element, element: Element): ComposeBox {
    const inline = closest(element, selectors.pane.join(',')) !== null;
    const quoted = all(element, quoteMark).length > 0;
    const [field] = find(element, composeSelectors.subjectField).elements;
    const subject = field instanceof HTMLInputElement ? clean(field.value) : '';
    const view = inline && shown.state === 'open' ? shown.conversation : null;
    const isAnswer = subject === '' || plainSubject(subject) === plainSubject(view?.subject ?? '');
    // A new mail has its subject to fill in, without a mark of answering.
    const isNew = field !== undefined && plainSubject(subject) === subject.toLowerCase();
    // A new mail takes the place of the conversation; an answer stands in one, even where that cannot be read.
    const isInside = inline && shown.state !== 'none';
    const conversation = bindings.of(element, view?.key ?? null, isAnswer);
    const isReply = isInside || quoted || conversation !== null;
    if (conversation) matched['compose.conversation'] = 'inside the open conversation';
    else if (isReply) problems.add('compose.conversation: not proven');
    const send = find(element, composeSelectors.send, isVisible);
    if (send.by) matched['compose.send'] = send.by;
    else problems.add('compose.send: not found');
    const [button = null] = send.elements;
    return {
      mode: isReply ? 'reply' : isNew ? 'new' : null,
      shape: readAddressBar(document.URL).window || document.URL === 'about:blank' ? 'window' : 'inline',
      conversation,
      to: recipientsIn(element, editor, own),
      subject,
      element,
      editor: editor instanceof HTMLElement ? editor : null,
      send: button,
      buttonPlace: button && (closest(button, '[data-testid="ComposeSendButton"]') ?? button),
    };
  }
}

/** The box's own node, or the smallest one around the editor that holds a Send button too. */
export function boxOf(editor: Element): Element | null {
  for (const root of composeSelectors.composeRoot) {
    const box = closest(editor, root);
    if (box) return box;
  }
  for (let outer = parentOf(editor); outer && outer.localName !== 'body'; outer = parentOf(outer))
    if (find(outer, composeSelectors.send).elements.length > 0)
      return find(outer, 'editor').elements.length === 1 ? outer : null;
  return null;
}

/** Only what stands in the first well: the second is Cc. */
function recipientsIn(box: Element, editor: Element, own: Own): Person[] {
  const wells = all(box, '[role="group"][id$="_TO"]').filter(isPage);
  const editable = all(box, '[contenteditable="true"]').filter(
    well => !contains(well, editor) && !contains(editor, well) && isPage(well),
  );
  const [well] = wells.length > 0 ? wells : editable;
  if (!well) return [];
  return all(well, '._EType_RECIPIENT_ENTITY').flatMap(chip => {
    const labels = [chip, ...all(chip, '[aria-label]')].map(part => attribute(part, 'aria-label'));
    const texts = [textOf(chip), ...labels];
    const person = texts.map(parsePerson).find(found => found !== null);
    if (!person) return [];
    return [person.address === own.address ? {name: null, address: own.address} : person];
  });
}
