import {isArchived} from '../applications/archived';
import type {ApplicationPage} from '../contract';
import type {Action} from '../domain/action';
import type {Instant} from '../domain/instant';
import type {StepName} from '../domain/step';
import {isNever} from '../etiquette/answers';
import {judge} from '../etiquette/judge';
import {say} from '../say/say';
import {applicationCard, conversationIds} from './application-card';
import type {Held} from './card-of';
import type {Moment} from './derive';
import {newestSaying} from './newest-saying';
import type {Rooms} from './ports';
import type {Rows} from './store/store';
import {timelineOf} from './timeline-of';

/** Letters that ask for an answer, and might be a call instead. */
const asking: ReadonlySet<StepName> = new Set<StepName>(['enquiry', 'second-enquiry']);

/** All that the desk shows of one application. Holds no mail text but quoted lines. */
export async function applicationPage(
  rows: Rows,
  {application, plan, facts}: Held,
  rooms: Rooms,
  moment: Moment,
): Promise<ApplicationPage | null> {
  const {settings, now} = moment;
  const card = applicationCard(application, plan, settings, now);
  if (!card) return null;
  const ids = conversationIds(application);
  const conversations = facts.conversations.filter(({id}) => ids.includes(id));
  const mayCall = plan.open.some(({step}) => asking.has(step));
  return {
    card,
    archived: isArchived(application),
    conversations: conversations.map(({reading: {conversation, subject}}) => ({conversation, subject})),
    interviews: application.interviews,
    promise: application.promise,
    papersOwed: application.papersOwed.map(({what, by, askedAt}) => ({what, by, askedAt})),
    note: application.note,
    outcome: application.outcome?.outcome ?? null,
    pausedUntil: pausedUntil(application.actions, now),
    never: isNever(application.actions),
    undoable: newestSaying(await rows.actionsAt(ids))?.did ?? null,
    timeline: timelineOf(application, plan, conversations, moment),
    plan,
    lookBack: judge('look-back', application, settings, now).allowed ? say('rule.learnFromIt') : null,
    channel: mayCall ? rooms.adviseChannel(application, settings, now).call.because : null,
  };
}

function pausedUntil(actions: readonly Action[], now: Instant): Instant | null {
  const pauses = actions.flatMap(action => (action.did === 'pause' ? [action] : []));
  const last = pauses.sort((one, other) => one.at - other.at).at(-1);
  return last && last.until > now && !isNever(actions) ? last.until : null;
}
