import {messageCap} from '../../domain/sighting';
import {shownText} from '../body-text';
import {all, attribute, closest, contains, parentOf, textOf} from '../dom';
import {isVisible} from '../visible';
import type {ConversationReadout, Matched, OpenMessage, Problem} from '../webmail';
import {readDates} from './dates';
import {isTime} from './list';
import {readMessage} from './message';
import {type Card, findCards} from './messages';
import {clean, type Own} from './people';
import {proveKey} from './proof';
import {find} from './selectors';

/** `weak`: nothing in the pane bears out which conversation it is; see `Proof`. */
export interface OutlookReadout extends ConversationReadout {
  weak: boolean;
}

/** The conversation in the reading pane, if two signs prove which one it is; see `ConversationReadout`. */
export function readConversation(document: Document, own: Own): OutlookReadout {
  const matched: Matched = {};
  const problems = new Set<Problem>();
  const pane = readingPane(document);
  const {cards, whole} = pane ? findCards(pane) : {cards: [], whole: true};
  if (!pane || cards.length === 0)
    return {state: 'none', conversation: null, partial: null, weak: false, matched, problems: []};

  const heading = subjectIn(
    pane,
    cards.map(({element}) => element),
  );
  const subject = heading && subjectOf(heading);
  if (heading)
    matched['conversation.subject'] = heading.id ? 'CONV_…_SUBJECT' : '[role="heading"] span[title]';
  else problems.add('conversation.subject: not found');
  const messages = inOrder(
    cards.map(card => readMessage(card, own, matched, problems)),
    document,
    problems,
  ).slice(-messageCap);
  const proof = proveKey(document, own, subject, messages);
  if (proof.key) matched['conversation.key'] = proof.by;
  if (proof.problem) problems.add(proof.problem);
  const loaded = messages.filter(({body, draft}) => !draft && body === 'loaded');
  if (loaded.length === 0) problems.add('message.body: none found');
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
  const readable = key !== null && subject !== null && loaded.length > 0;
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
    const named = headers.reduce((length, header) => length + clean(textOf(header)).length, 0);
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

/** Each message's date is a heading too, so what is inside a card does not count, unless the one card is all there is. */
function subjectIn(pane: Element, cards: readonly Element[]): Element | null {
  const host = closest(pane, '#ReadingPaneContainerId, [data-app-section="MailReadCompose"]') ?? pane;
  const found = find(host, 'subject', isVisible).elements;
  const outside = found.filter(element => !cards.some(card => card !== pane && contains(card, element)));
  const [subject = null] = outside.length > 0 ? outside : found;
  return subject && /\S/.test(textOf(subject)) ? subject : null;
}

/** Oldest first: the order on the page is the user's setting. */
function inOrder(messages: OpenMessage[], document: Document, problems: Set<Problem>): OpenMessage[] {
  const language = document.documentElement.lang || null;
  const texts = messages.map(({atText}) => atText ?? '');
  let moments = readDates(texts, language);
  // The list is asked only where the messages' own dates leave it open.
  if (moments.some((moment, index) => moment === null && texts[index] !== ''))
    moments = readDates(texts, language, datesInList(document));
  const dated = messages.map((message, index) => ({...message, at: moments[index] ?? null}));
  if (dated.some(({at, atText}) => at === null && atText !== null))
    problems.add('message.at: order of day and month not proven');
  if (dated.some(({at}) => at !== null)) problems.add("message.at: zone not stated, the browser's is taken");
  if (dated.every(({at}) => at !== null)) return dated.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  if (dated.length > 1) problems.add('conversation.messages: order not proven');
  return dated;
}

const datesInList = (document: Document): string[] =>
  find(document, 'row', isVisible).elements.flatMap(row =>
    all(row, 'span[title]').flatMap(span => (isTime(span) ? [attribute(span, 'title')] : [])),
  );

/** The heading's whole block. */
function placeAfter(heading: Element, cards: readonly Element[]): Element | null {
  let place: Element = heading;
  for (let outer = parentOf(heading); outer; outer = parentOf(outer)) {
    if (cards.some(card => contains(outer as Element, card))) break;
    place = outer;
  }
  return cards.some(card => contains(card, place)) ? null : place;
}
