import {all, closest, matches, parentOf} from '../dom';
import {oneLine} from '../one-line';
import {isVisible} from '../visible';
import type {ComposeBox, ComposeReading, ConversationReadout, Matched, Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import {bindingOf, field} from './compose-binding';
import {peopleOf} from './people';
import {find, findOne} from './selectors';

/** Every box on the page that the user can write a mail in now. */
export function readComposes(
  document: Document,
  own: string | null,
  shown: ConversationReadout,
): ComposeReading {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const {elements: editors, by} = find(
    document,
    'editor',
    editor => isVisible(editor) && boxOf(editor) !== null,
  );
  if (by) matched['compose.editor'] = by;
  const boxes = editors.map(editor => readBox(boxOf(editor) ?? editor, editor));
  const {elements: late} = find(document, 'subjectField', subject => {
    const box = boxOf(subject);
    return isVisible(subject) && box !== null && !boxes.some(({element}) => element === box);
  });
  boxes.push(...late.map(subject => readBox(boxOf(subject) ?? subject, null)));
  return {boxes, matched, problems: [...problems]};

  function readBox(element: Element, editor: Element | null): ComposeBox {
    const shape = shapeOf(element);
    const {mode, conversation, by: boundBy, differ} = bindingOf(element, shape === 'inline', shown);
    if (conversation) matched['compose.conversation'] = boundBy;
    else if (differ) problems.add('compose.conversation: signs disagree');
    else if (mode === 'reply') problems.add('compose.conversation: no id');
    const send = find(element, 'send', isVisible);
    if (send.by) matched['compose.send'] = send.by;
    else problems.add('compose.send: not found');
    const [button = null] = send.elements;
    return {
      mode,
      shape,
      conversation,
      to: peopleOf(find(element, 'recipientChip').elements, own),
      subject: subjectOf(element),
      element,
      editor: editor instanceof HTMLElement ? editor : null,
      send: button,
      buttonPlace: button && (closest(button, '.dC') ?? button),
    };
  }
}

/**
 * The whole box around an editor or field of it: the largest element that holds no second editor and is no part of the page's frame.
 * Null where nothing of a mail form is in it, such as a chat.
 */
export function boxOf(part: Element): Element | null {
  let box: Element | null = null;
  for (
    let outer: Element | null = part;
    outer && !matches(outer, 'body, html, [role="main"], [role="list"]');
    outer = parentOf(outer)
  ) {
    if (find(outer, 'editor').elements.length > 1 || isMoreThanABox(outer)) break;
    if (
      matches(outer, '.M9, .aoI, [data-compose-id], [role="dialog"]') ||
      (!box && all(outer, formParts).length > 0)
    )
      box = outer;
  }
  return box ?? (matches(part, '[g_editable="true"], .Am.Al.editable') ? part : null);
}

const formParts =
  'input[name="composeid"], input[name="draft"], input[name="rt"], input[name="lts"], input[name="subjectbox"]';
const isMoreThanABox = (element: Element): boolean =>
  all(element, ':is(div.ii, div.a3s):not([contenteditable="true"] *), [role="main"], h2.hP').length > 0;

function shapeOf(box: Element): ComposeBox['shape'] {
  const {body, URL: href} = box.ownerDocument;
  if (closest(box, '.aSs, .aSt')) return 'full-screen';
  // A dialog may be either of these.
  if (closest(box, '[role="dialog"], .nH.Hd, .AD')) return closest(box, '.nH.Hd, .AD') ? 'popup' : null;
  if (matches(body, '.xE.xp') || (readAddressBar(href).window && !closest(box, '[role="main"]')))
    return 'window';
  return closest(box, '[role="main"], [role="list"], [role="listitem"], [data-legacy-message-id]')
    ? 'inline'
    : null;
}

/** The field the user sees, else what the form would send. */
function subjectOf(box: Element): string {
  const seen = findOne(box, 'subjectField');
  return oneLine((seen instanceof HTMLInputElement ? seen.value : '') || field(box, 'subject'));
}
