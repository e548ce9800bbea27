import type {Person} from '../../domain/person';
import {bodyText} from '../body-text';
import {all, attribute, closest, contains} from '../dom';
import {isVisible} from '../visible';
import type {Matched, OpenMessage, Problem} from '../webmail';
import {isDate} from './dates';
import {messageIdIn} from './ids';
import {appointmentIn} from './invitation';
import {type Card, isHeader} from './messages';
import {clean, type Own, personAt, wordsOf} from './people';
import {find, isPage, leaf} from './selectors';

/** One message as its card shows it; the moment is told later, with all dates of the page at hand. */
export function readMessage(
  {element, body, draft}: Card,
  own: Own,
  language: string | null,
  matched: Matched,
  problems: Set<Problem>,
): OpenMessage {
  const senders = find(element, 'sender', candidate => isVisible(candidate) && isHeader(candidate));
  const from = onlyOne(senders.elements.flatMap(sender => personAt(sender, own) ?? []));
  if (from) matched['message.from'] = senders.by;
  if (!from?.address) problems.add(`message.from: ${senders.by ? 'no address' : 'not found'}`);
  const dates = find(element, 'date', isVisible);
  const date =
    dates.elements[0] ?? find(element, [leaf], text => isDate(wordsOf(text)) && isVisible(text)).elements[0];
  if (date) matched['message.at'] = dates.by || leaf;
  else problems.add('message.at: not found');
  const written = draft ? find(element, 'editor', isVisible).elements[0] : undefined;
  const shown = body ?? written;
  const atText = date ? wordsOf(date) : null;
  const appointment = written ? null : appointmentIn(element, body, atText ?? '', language);
  const key = keyOf(element);
  if (key === null) problems.add('message.key: no id');
  return {
    key,
    from,
    to: find(element, 'recipient', isVisible).elements.map(
      chip => personAt(chip, own) ?? {name: null, address: null},
    ),
    at: null,
    atText,
    body: shown || appointment ? 'loaded' : 'collapsed',
    text: [appointment ?? '', shown ? bodyText(shown) : ''].join('\n').trim(),
    attachments: namesIn(element, body),
    draft: draft || isSavedOnly(atText ?? ''),
  };
}

/** The one all of them are; an address tells more than a name. */
function onlyOne(people: Person[]): Person | null {
  const addressed = people.filter(({address}) => address !== null);
  const [one = null, ...others] = addressed.length > 0 ? addressed : people;
  return others.every(({name, address}) => (address ?? name) === (one?.address ?? one?.name)) ? one : null;
}

/** "Saved on: Fri 05/07/2019 4:05 PM": only a draft's date has a label, in any language. */
const isSavedOnly = (atText: string): boolean => /^[^\d:：]*\p{L}{3}[^\d:：]*[:：]\s/u.test(atText);

/** The id that the parts of a header share in theirs, where it is a message's. */
function keyOf(card: Element): string | null {
  const ids = new Set(
    all(card, '[id^="MSG_"]')
      .filter(isPage)
      .flatMap(part => messageIdIn(/^MSG_(.+)_[A-Z]+$/.exec(attribute(part, 'id'))?.[1] ?? '') ?? []),
  );
  const [only = null] = ids;
  return ids.size === 1 ? only : null;
}

/** A list box inside a card holds its files; a file's name ends in its kind. */
function namesIn(card: Element, body: Element | null): {name: string}[] {
  return all(card, '[role="listbox"] [role="option"]')
    .filter(
      option => isPage(option) && isVisible(option) && !contains(body ?? option.ownerDocument.head, option),
    )
    .filter(option => !closest(option, '[data-convid]'))
    .flatMap(option => {
      const named = all(option, '[title]').map(part => clean(attribute(part, 'title')));
      const name = named.find(title => /\S\.\p{L}[\p{L}\p{N}]{1,4}$/u.test(title));
      return name ? [{name}] : [];
    });
}
