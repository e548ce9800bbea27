import type {Card, PageRequestName, PageRequests} from '../contract';
import {checkNames} from '../domain/check-name';
import {type ConversationRef, conversationId, webmailNames} from '../domain/conversation';
import {failed, ok, type Result} from '../domain/result';
import {answerKept, answerUndone} from './answer-kept';
import {cardOf} from './card-of';
import {catchUpTold} from './catch-up/catch-up-told';
import {parseCatchUpTold} from './catch-up/parse-catch-up-told';
import {conversationSeen} from './conversation-seen';
import {draftChecked, parseDraftAsked} from './draft-checked';
import {letterSent, sendUndone} from './letter-sent';
import {lettersWanted} from './letters-wanted';
import {momentOf} from './moment';
import {parseMailSent, parseSending, parseStepAnswer} from './parse-answer';
import {parseFields, parseFlag, parseLine, parseList, parseOneOf, Unusable} from './parse-field';
import {parseConversation, parseRowsInSight, parseRowsSeen, parseSighting} from './parse-sighting';
import type {Ports} from './ports';
import {recipientsKnown} from './recipients-known';
import {toldByCard} from './reminding/remind';
import {anyOfApplication, rowsSeen} from './rows-seen';
import type {Asker} from './sender';
import {spellingChecked} from './spelling/spelling-checked';

export type Handlers<Requests, Name extends keyof Requests> = {
  [Ask in Name]: (
    payload: unknown,
    asker: Asker,
    ports: Ports,
  ) => Promise<Result<Requests[Ask] extends {value: infer Value} ? Value : never>>;
};

/** What a mail page may ask: only about conversations of its own webmail, never for a list of them. */
export const pageHandlers: Handlers<PageRequests, PageRequestName> = {
  async 'conversation-seen'(payload, asker, ports) {
    const sighting = parseSighting(payload);
    refuseForeign(asker, sighting.conversation);
    const home = asker.is === 'mail-page' ? asker.home : null;
    const seen = await conversationSeen(sighting, home, ports);
    if (!seen.ok) return seen;
    if (asker.is === 'mail-page' && seen.value.card) {
      await ports.shown.note(conversationId(sighting.conversation), {id: asker.tabId, url: asker.url});
      await toldByCard(seen.value.card.application, ports);
    }
    if (seen.value.changed) await ports.outside.changed();
    const {card} = seen.value;
    const id = conversationId(sighting.conversation);
    const writeNow = card !== null && (await ports.shown.takeAwaited(id, ports.clock.now()));
    return ok(writeNow ? {...card, writeNow} : card);
  },

  async 'rows-seen'(payload, asker, ports) {
    const rows = parseRowsSeen(payload);
    for (const {conversation} of rows) refuseForeign(asker, conversation);
    const {marks, changed} = await rowsSeen(rows, ports);
    if (changed) await ports.outside.changed();
    return ok(marks);
  },

  async 'card-wanted'(payload, asker, ports) {
    return ok(await card(conversationIn(payload, asker), ports));
  },

  async 'letters-wanted'(payload, asker, ports) {
    const {uses} = parseFields(payload);
    const wanted =
      uses === undefined
        ? undefined
        : parseList(uses, use => parseOneOf(use, ['mail', 'call', 'card'] as const), 3);
    return ok(await lettersWanted(conversationIn(payload, asker), ports, wanted));
  },

  async 'draft-checked'(payload, asker, ports) {
    const draft = parseDraftAsked(payload);
    refuseForeign(asker, draft.conversation);
    return ok(await draftChecked(draft, ports));
  },

  async 'recipients-known'(payload, asker, ports) {
    const fields = parseFields(payload);
    const webmail = parseOneOf(fields.webmail, webmailNames);
    if (asker.is === 'mail-page' && asker.webmail !== webmail) return ok(null);
    const account = parseLine(fields.account);
    const addresses = parseList(fields.addresses, address => parseLine(address), 50);
    return ok(await recipientsKnown({webmail, account, addresses}, ports));
  },

  async 'spelling-checked'(payload, asker, ports) {
    const draft = parseDraftAsked(payload);
    refuseForeign(asker, draft.conversation);
    return spellingChecked(draft, parseFlag(parseFields(payload).asked), ports);
  },

  async 'check-switched'(payload, _asker, {settings}) {
    const {check, on} = parseFields(payload);
    const named = parseOneOf(check, checkNames);
    const off = ((await settings.read()).checksOff ?? []).filter(one => one !== named);
    await settings.change({checksOff: parseFlag(on) ? off : [...off, named]});
    return ok(null);
  },

  async 'mail-sent'(payload, asker, ports) {
    const mail = parseMailSent(payload);
    refuseForeign(asker, mail.conversation);
    return announced(await letterSent(mail, ports), ports);
  },

  async 'send-undone'(payload, asker, ports) {
    const conversation = conversationIn(payload, asker);
    return announced(
      await sendUndone(parseSending(parseFields(payload).sending), conversation, ports),
      ports,
    );
  },

  async 'step-answered'(payload, asker, ports) {
    const conversation = conversationIn(payload, asker);
    const answer = parseStepAnswer(parseFields(payload).answer, ports.clock.now());
    const kept = await announced(await answerKept(conversation, answer, ports), ports);
    return kept.ok ? ok(await card(conversation, ports)) : kept;
  },

  async 'answer-undone'(payload, asker, ports) {
    const conversation = conversationIn(payload, asker);
    const undone = await announced(await answerUndone(conversation, ports), ports);
    return undone.ok ? ok(await card(conversation, ports)) : undone;
  },

  async 'desk-wanted'(payload, asker, ports) {
    const shown = await card(conversationIn(payload, asker), ports);
    if (!shown) return failed('no-such-application');
    await ports.outside.openDesk(shown.application);
    return ok(null);
  },

  async 'page-wanted'(payload, asker, ports) {
    if (asker.is !== 'mail-page') return failed('not-a-mail-page');
    const rows = parseRowsInSight(payload, asker.webmail);
    const wanted = rows === null || (await anyOfApplication(rows, ports));
    if (wanted) await ports.outside.bringPage(asker);
    return ok(wanted);
  },

  async 'panel-wanted'(_payload, asker, ports) {
    if (asker.is !== 'mail-page') return failed('not-a-mail-page');
    await ports.outside.showPanel(asker);
    return ok(null);
  },

  async 'page-unreadable'(_payload, _asker, ports) {
    await ports.notices.raise('page-unreadable');
    return ok(null);
  },

  async 'catch-up-told'(payload, asker, ports) {
    const told = parseCatchUpTold(payload);
    for (const {conversation} of told.rows) refuseForeign(asker, conversation);
    return ok(await catchUpTold(told, asker, ports));
  },
};

/** A page of one webmail has no business with conversations of another. */
function refuseForeign(asker: Asker, {webmail}: ConversationRef): void {
  if (asker.is === 'mail-page' && asker.webmail !== webmail) throw new Unusable('another webmail');
}

function conversationIn(payload: unknown, asker: Asker): ConversationRef {
  const conversation = parseConversation(parseFields(payload).conversation);
  refuseForeign(asker, conversation);
  return conversation;
}

async function card(conversation: ConversationRef, ports: Ports): Promise<Card | null> {
  const moment = await momentOf(ports);
  return ports.memory.read(rows => cardOf(rows, conversation, ports.rooms, moment));
}

/** Lets everybody know of a change that was kept. */
export async function announced<T>(result: Result<T>, {outside, notices}: Ports): Promise<Result<T>> {
  if (result.ok) {
    await notices.settle('storage-full');
    await outside.changed();
  }
  return result;
}
