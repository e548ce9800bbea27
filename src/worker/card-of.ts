import type {Card} from '../contract';
import type {Application} from '../domain/application';
import {type ConversationRef, conversationId} from '../domain/conversation';
import {minute} from '../domain/instant';
import type {Plan} from '../domain/step';
import {applicationCard, conversationIds} from './application-card';
import {deriveApplications, type Facts, type Moment, planOf} from './derive';
import type {Rooms} from './ports';
import {factsOf} from './rederive';
import type {Rows} from './store/store';

/** "Not about an interview" can be taken back where it was said, for this long. */
const regret = 10 * minute;

/** One application as it is at a moment, and what it was derived from. */
export interface Held {
  application: Application;
  plan: Plan;
  facts: Facts;
}

/** The application a conversation belongs to, derived for this moment from what is known; null: it belongs to none. */
export async function applicationHolding(
  rows: Rows,
  conversation: ConversationRef,
  rooms: Rooms,
  moment: Moment,
): Promise<Held | null> {
  const id = conversationId(conversation);
  const row = await rows.conversation(id);
  if (!row) return null;
  const siblings = row.application === null ? undefined : await rows.application(row.application);
  const conversations = siblings ? await rows.conversations(siblings.conversations) : [row];
  const facts = await factsOf(rows, conversations, moment);
  const own = (conversations: readonly string[]): boolean => conversations.includes(id);
  const applications = deriveApplications(facts, rooms, moment, own);
  const application = applications.find(one => own(conversationIds(one)));
  return application ? {application, plan: planOf(application, facts, rooms, moment), facts} : null;
}

/** What the card of a conversation shows; null: nothing. */
export async function cardOf(
  rows: Rows,
  conversation: ConversationRef,
  rooms: Rooms,
  moment: Moment,
): Promise<Card | null> {
  const held = await applicationHolding(rows, conversation, rooms, moment);
  if (held) return applicationCard(held.application, held.plan, moment.settings, moment.now, conversation);
  return takenOut(rows, conversation, moment);
}

/** A conversation that was just said not to be about an interview shows nothing but the way back. */
async function takenOut(
  rows: Rows,
  conversation: ConversationRef,
  {settings, now}: Moment,
): Promise<Card | null> {
  const id = conversationId(conversation);
  const said = (await rows.actionsAt([id])).find(({action}) => action.did === 'not-interview');
  if (!said || now - said.action.at > regret) return null;
  return {
    application: id,
    conversation,
    employer: null,
    role: null,
    stage: 'applied',
    people: [],
    step: null,
    upcoming: null,
    writes: false,
    seenAt: null,
    undoable: 'not-interview',
    timeZone: settings.timeZone,
    now,
  };
}
