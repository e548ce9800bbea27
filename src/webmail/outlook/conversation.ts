import {messageCap} from '../../domain/sighting';
import {shownText} from '../body-text';
import {all, attribute, closest, contains, parentOf, textOf} from '../dom';
import {isVisible} from '../visible';
import type {ConversationReadout, Matched, OpenMessage, Problem} from '../webmail';
import {readAddressBar} from './address-bar';
import {isDate, readDates} from './dates';
import {readRow} from './list';
import {readMessage} from './message';
import {type Card, findCards} from './messages';
import {clean, type Own, wordsOf} from './people';
import {plainSubject, proveKey} from './proof';
import {find, leaf} from './selectors';

/** `weak`: nothing in the pane bears out which conversation it is; see `Proof`. */
export interface OutlookReadout extends ConversationReadout {
  weak: boolean;
}

/** The conversation in the reading pane, if two signs prove which one it is; see `ConversationReadout`. */
export function readConversation(document: Document, own: Own): OutlookReadout {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const pane = readingPane(document);
  const subjects = pane ? subjectsIn(pane, own) : [];
  const {cards, whole} = pane ? findCards(pane, subjects) : {cards: [], whole: true};
  if (!pane || cards.length === 0)
    return {state: 'none', conversation: null, partial: null, weak: false, matched, problems: []};

  const [heading = null] = subjects;
  const subject = heading && subjectOf(heading);
  if (heading)
    matched['conversation.subject'] = heading.id ? 'CONV_…_SUBJECT' : '[role="heading"] span[title]';
  else problems.add('conversation.subject: not found');
  const language = attribute(document.documentElement, 'lang') || null;
  const messages = inOrder(
    cards.map(card => readMessage(card, own, language, matched, problems)),
    language,
    problems,
  ).slice(-messageCap);
  const proof = proveKey(document, own, subject, messages);
  if (proof.key) matched['conversation.key'] = proof.by;
  if (proof.problem) problems.add(proof.problem);
  const loaded = messages.filter(({body, draft}) => !draft && body === 'loaded');
  if (loaded.length === 0) problems.add('message.body: none found');
  const isDated = messages.some(({atText}) => atText !== null);
  // A window of its own names no account, and neither does it mean that the page has changed.
  const isOwned =
    own.address !== null || readAddressBar(document.URL).window || document.URL === 'about:blank';
  if (!isOwned) problems.add('account: no sign of one');
  const partial = {
    key: proof.key,
    subject,
    complete:
      whole &&
      cards.length <= messageCap &&
      isConversation(pane) &&
      loaded.length > 0 &&
      messages.every(({body, draft}) => draft || body === 'loaded'),
    messages,
    cardPlace:
      heading &&
      placeAfter(
        heading,
        cards.map(({element}) => element),
      ),
  };
  const {key} = partial;
  const readable = key !== null && subject !== null && loaded.length > 0 && isDated && isOwned;
  const state =
    proof.verdict === 'settling' || (loaded.length === 0 && isArriving(pane, cards))
      ? 'loading'
      : readable
        ? 'open'
        : proof.verdict === 'unproven'
          ? 'unproven'
          : 'unreadable';
  return {
    state,
    conversation: state === 'open' && key !== null && subject !== null ? {...partial, key, subject} : null,
    partial,
    weak: proof.weak,
    matched,
    problems: [...problems],
  };
}

const closedCard = '[aria-expanded="false"]:not([aria-haspopup])';

/** Bodies come after headers: as long as the cards hold hardly a word beside their headers, there is nothing that could not be read. */
function isArriving(pane: Element, cards: readonly Card[]): boolean {
  if (all(pane, '[role="progressbar"], [aria-busy="true"]').some(isVisible)) return true;
  return cards.every(({element, draft}) => {
    if (closest(element, closedCard) || all(element, closedCard).length > 0) return true;
    const headers = (['sender', 'date', 'recipient'] as const).flatMap(
      wanted => find(element, wanted).elements,
    );
    const named = headers.reduce((length, header) => length + wordsOf(header).length, 0);
    return draft || clean(shownText(element)).length < named + 80;
  });
}

/** What holds the open conversation or message; a box for a new mail stands beside it, never in it. */
export const readingPane = (document: Document): Element | null =>
  find(document, 'pane', isVisible).elements[0] ?? null;

/** A single message is shown where conversations are not grouped: then others of the conversation may be anywhere. */
const isConversation = (pane: Element): boolean =>
  /^Conversation/.test(attribute(pane, 'id') || attribute(pane, 'data-app-section'));

/** A button for a summary may stand in the heading, and its words are no part of the subject. */
function subjectOf(heading: Element): string {
  const [titled = heading] = all(heading, 'span[title]:not([title=""])');
  return clean(attribute(titled, 'title') || shownText(titled));
}

/** Where the subject stands; each message's date is a heading too. Without a sign of one: what says the same as the selected row. */
function subjectsIn(pane: Element, own: Own): Element[] {
  const host = closest(pane, '#ReadingPaneContainerId, [data-app-section="MailReadCompose"]') ?? pane;
  const isSubject = (element: Element) =>
    /\S/.test(textOf(element)) && !isDate(wordsOf(element)) && isVisible(element);
  const {elements} = find(host, 'subject', isSubject);
  if (elements.length > 0) return elements;
  const [row] = find(pane.ownerDocument, 'row', one => attribute(one, 'aria-selected') === 'true').elements;
  const told = row ? plainSubject(readRow(row, own, new Set()).subject) : '';
  return find(host, [leaf], piece => told !== '' && plainSubject(wordsOf(piece)) === told && isVisible(piece))
    .elements;
}

/** Oldest first: the order on the page is the user's setting. */
function inOrder(messages: OpenMessage[], language: string | null, problems: Set<Problem>): OpenMessage[] {
  const moments = readDates(
    messages.map(({atText}) => atText ?? ''),
    language,
  );
  const dated = messages.map((message, index) => ({...message, at: moments[index] ?? null}));
  if (dated.some(({at, atText}) => at === null && atText !== null))
    problems.add('message.at: order not proven');
  if (dated.some(({at}) => at !== null)) problems.add("message.at: browser's zone assumed");
  if (dated.every(({at}) => at !== null)) return dated.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  if (dated.length > 1) problems.add('conversation.messages: order not proven');
  return dated;
}

/** The heading's whole block. */
function placeAfter(heading: Element, cards: readonly Element[]): Element {
  let place: Element = heading;
  for (let outer = parentOf(heading); outer; outer = parentOf(outer)) {
    if (cards.some(card => contains(outer as Element, card))) break;
    place = outer;
  }
  return place;
}
