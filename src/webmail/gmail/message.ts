import type {BodyState} from '../../domain/sighting';
import {bodyText} from '../body-text';
import {all, attribute, closest, contains, parentOf} from '../dom';
import {oneLine} from '../one-line';
import {isVisible} from '../visible';
import type {Matched, OpenMessage, Problem} from '../webmail';
import {readAttachments} from './attachments';
import {arrivalOf} from './ids';
import {idsOn} from './ids-on';
import {peopleOf, personOf} from './people';
import {find, findOne, insideMail, type Wanted} from './selectors';

/** Reads one message of the open conversation; `element` is all that is shown of it. */
export function readMessage(
  element: Element,
  own: string | null,
  matched: Matched,
  problems: Set<Problem>,
): OpenMessage {
  const pick = (name: string, wanted: Wanted, accept = isVisible): Element[] => {
    const {elements, by} = find(element, wanted, accept);
    if (by) matched[`message.${name}`] = by;
    else problems.add(`message.${name}: not found`);
    return elements;
  };
  const [sender] = pick('from', 'sender');
  const [date] = pick('at', 'date', candidate => /\p{Nd}/u.test(attribute(candidate, 'title')));
  const key = keyOf(element, problems);
  const body = bodyOf(element);
  const editor = body ? null : findOne(element, 'editor');
  const state = stateOf(element, body);
  return {
    key,
    from: sender ? personOf(sender, own) : null,
    to: sender ? peopleOf(find(element, 'recipient').elements, own) : [],
    at: arrivalOf(key),
    atText: date ? oneLine(attribute(date, 'title')) : null,
    body: editor ? 'loaded' : state,
    text: body ? bodyText(body) : editor ? bodyText(editor) : '',
    attachments: readAttachments(element),
    draft: editor !== null,
  };
}

/** A message's body that is shown: not the hidden twin Gmail keeps of some, not what is quoted in a reply box. */
export function bodyOf(message: Element): Element | null {
  const [outer] = all(message, 'div.ii, div.a3s').filter(element => {
    const parent = parentOf(element);
    return (
      !(parent && closest(parent, insideMail)) &&
      isVisible(element) &&
      !element.classList.contains('undefined')
    );
  });
  if (!outer) return null;
  const [inner] = all(outer, 'div.a3s:not(.undefined)').filter(
    element => parentOf(element) === outer && isVisible(element),
  );
  // Without its own mark, the note that a mail was cut short could not be told from its words.
  return inner ?? (all(outer, `${wholeMail}[href^="?"]`).every(inNote) ? outer : null);
}

const wholeMail = 'a[href*="view=lg"]';
const inNote = (link: Element): boolean => closest(link, '.iX') !== null;

function stateOf(message: Element, body: Element | null): BodyState {
  if (!body) return 'collapsed';
  return all(message, wholeMail).some(link => !contains(body, link) || inNote(link)) ? 'clipped' : 'loaded';
}

/** The lasting id, where all that name one agree. A message just sent has a local one only. */
function keyOf(message: Element, problems: Set<Problem>): string | null {
  const keys = new Set(idsOn(message).flatMap(id => id.message ?? []));
  if (keys.size > 1) problems.add('message.key: ids disagree');
  const [key = null] = keys;
  return keys.size > 1 ? null : key;
}
