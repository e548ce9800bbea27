import type {Told} from '../contract';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import {type ConversationRef, conversationId} from '../domain/conversation';
import type {Instant} from '../domain/instant';
import {othersThan} from './standing-for';
import type {ActionRow} from './store/rows';

/** An action and the conversation it is kept with. */
export interface Said {
  anchor: string;
  action: Action;
}

interface About {
  application: Application;
  /** The other one of a join. */
  other: Application | null;
  /** What was said of the application before. */
  before: readonly ActionRow[];
  now: Instant;
}

/** What is to be kept of what the user told; null where it speaks of a conversation that is not one of the application's. */
export function saidBy(told: Told, about: About): Said[] | null {
  const {application, other, now} = about;
  const standing = application.conversations.at(-1);
  if (!standing) return null;
  switch (told.did) {
    case 'join':
      return other && joining(about, other);
    case 'split':
      return splitting(told.conversation, about);
    case 'correct':
      // Kept with every conversation: each may be what a later one is compared with.
      return application.conversations.map(conversation => ({
        anchor: conversationId(conversation),
        action: {did: 'correct', at: now, what: told.what, value: told.value},
      }));
    default:
      return [{anchor: conversationId(standing), action: actionOf(told, now)}];
  }
}

function actionOf(told: Exclude<Told, {did: 'join' | 'split' | 'correct'}>, now: Instant): Action {
  switch (told.did) {
    case 'wrote':
      return {did: 'done', at: told.at, step: told.step};
    case 'pause':
      return {did: 'pause', at: now, until: told.until ?? now};
    case 'call':
      return told;
    default:
      return {...told, at: now};
  }
}

/** The two that stand for their applications, and every pair that was split before: the newest word about a pair holds. */
function joining({application, before, now}: About, other: Application): Said[] {
  const [one, partner] = [application.conversations.at(-1), other.conversations.at(-1)];
  const isOf = ({conversations}: Application, ref: ConversationRef): boolean =>
    conversations.some(each => conversationId(each) === conversationId(ref));
  const wereSplit = before.flatMap(({action}) => {
    if (action.did !== 'split') return [];
    if (isOf(application, action.conversation) && isOf(other, action.from))
      return [[action.conversation, action.from] as const];
    return isOf(application, action.from) && isOf(other, action.conversation)
      ? [[action.from, action.conversation] as const]
      : [];
  });
  const pairs = one && partner ? [[one, partner] as const, ...wereSplit] : [];
  return pairs.map(([conversation, joined]) => ({
    anchor: conversationId(conversation),
    action: {did: 'join', at: now, conversation, with: joined},
  }));
}

function splitting(conversation: ConversationRef, {application, now}: About): Said[] | null {
  const others = othersThan(application.conversations, conversation);
  if (others.length === application.conversations.length || others.length === 0) return null;
  // Kept with those that stay: there it is taken back.
  return others.map(from => ({
    anchor: conversationId(from),
    action: {did: 'split', at: now, conversation, from},
  }));
}
