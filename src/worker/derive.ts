import {isArchived} from '../applications/archived';
import {localDate} from '../days/zone';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import {elapsedDay, type Instant} from '../domain/instant';
import type {Settings} from '../domain/settings';
import type {Plan, Step, StepName} from '../domain/step';
import {keysOf} from '../etiquette/reminding';
import {applicationCard, conversationIds} from './application-card';
import type {Rooms} from './ports';
import {searchWords} from './search-words';
import {withSentLetters} from './sent-letters';
import {
  type ActionRow,
  type ApplicationRow,
  type ApplicationState,
  type ConversationRow,
  never,
  type SentRow,
} from './store/rows';
import {storyOf} from './story-of';

export interface Facts {
  conversations: readonly ConversationRow[];
  actions: readonly ActionRow[];
  sent: readonly SentRow[];
  /** Offers that wait for an answer, the newest first. */
  offers: readonly Pick<ApplicationRow, 'id' | 'offeredAt'>[];
}

export interface Moment {
  settings: Settings;
  now: Instant;
  /** The state of the rules these settings belong to; absent: unknown, so that what is derived will be derived again. */
  rules?: number;
}

/**
 * The applications these conversations make, each with what the user did and said about any of them. `isWanted` leaves those out whose
 * conversations it does not want: working out what belongs together takes far less than all that follows from it.
 */
export function deriveApplications(
  facts: Facts,
  rooms: Rooms,
  moment: Moment,
  isWanted: (conversations: readonly string[]) => boolean = () => true,
): Application[] {
  const {conversations, actions, sent, offers} = facts;
  const readings = conversations.map(({id, reading}) =>
    withSentLetters(
      reading,
      sent.filter(({conversation}) => conversation === id),
    ),
  );
  const said = new Map<string, Action[]>();
  for (const {anchor, action} of actions) said.set(anchor, [...(said.get(anchor) ?? []), action]);
  const seenAt = new Map(conversations.map(row => [row.id, row.seenAt]));
  return rooms.applicationsFrom(readings, said, {...moment, seenAt, isWanted}).map(application => {
    const own = new Set(conversationIds(application));
    const elsewhere = offers.find(({id}) => !own.has(id))?.offeredAt;
    return elsewhere === undefined ? application : {...application, offerElsewhere: elsewhere};
  });
}

/** The plan, without what an answer that was seen in a list but not yet read may have settled. */
export function planOf(
  application: Application,
  {conversations}: Facts,
  rooms: Rooms,
  {settings, now}: Moment,
): Plan {
  if (isArchived(application)) return {open: [], upcoming: []};
  const plan = rooms.planFor(application, settings, now);
  const own = new Set(conversationIds(application));
  const unread = conversations.some(({id, news}) => own.has(id) && news?.read === false);
  const holds = ({step}: Step): boolean => !unread || !askedOfSilence.has(step);
  return {open: plan.open.filter(holds), upcoming: plan.upcoming.filter(holds)};
}

/** Steps that only silence makes right. */
const askedOfSilence: ReadonlySet<StepName> = new Set<StepName>(['enquiry', 'second-enquiry', 'let-go']);

/** An application as the row that finds it when it is due. */
export function applicationRow(
  application: Application,
  plan: Plan,
  {settings, now, rules}: Moment,
): ApplicationRow | null {
  const card = applicationCard(application, plan, settings, now);
  if (!card) return null;
  const state = stateOf(application, plan, now);
  return {
    id: application.id,
    conversations: conversationIds(application),
    state,
    sortAt: sortAt(application, plan, state),
    stage: application.stage,
    archived: isArchived(application) ? 1 : 0,
    heardAt: application.events.at(-1)?.at ?? 0,
    words: searchWords(card),
    story: storyOf(application),
    openKeys: keysOf(plan),
    ...(application.outcome?.outcome === 'offer' ? {offeredAt: application.outcome.at} : {}),
    counts: plan.open.some(({step}) => !uncounted.has(step)) ? 1 : 0,
    changesAt: nextChange(application, plan, now),
    derivedAt: now,
    under: rules ?? 0,
    day: localDate(now, settings.timeZone),
    card,
  };
}

/** Letting go and keeping in touch wait for the user's mood, not for the badge. */
const uncounted: ReadonlySet<StepName> = new Set<StepName>(['let-go', 'keep-in-touch']);

const soon = 7 * elapsedDay;
const concluded: ReadonlySet<Application['stage']> = new Set(['rejected', 'rested', 'in-touch']);
const settled = new Set(['accepted', 'declined', 'withdrawn', 'rejected', 'let-go']);

function stateOf(application: Application, plan: Plan, now: Instant): ApplicationState {
  if (plan.open.length > 0) return 'due';
  if (plan.upcoming.some(({from, snoozedUntil}) => snoozedUntil !== undefined || from - now <= soon))
    return 'soon';
  if (isArchived(application)) return 'rest';
  const over = application.outcome !== null && settled.has(application.outcome.outcome);
  return over || concluded.has(application.stage) ? 'rest' : 'waiting';
}

/** Due: the earliest best-before first, those that only wait for the user's mood last. Soon: as they open. Waiting: the longest first. */
function sortAt(application: Application, plan: Plan, state: ApplicationState): Instant {
  const [open] = plan.open;
  if (state === 'due' && open) return uncounted.has(open.step) ? never - 1 : (open.by ?? never - 2);
  const [next] = plan.upcoming;
  if (state === 'soon' && next) return next.snoozedUntil ?? next.from;
  return application.events.at(-1)?.at ?? 0;
}

/** The first moment after now at which the plan, the state or the stage may read otherwise by itself. */
function nextChange(application: Application, plan: Plan, now: Instant): Instant {
  const open = plan.open.flatMap(({until, by}) => [until, by]);
  const upcoming = plan.upcoming.flatMap(({from, until, snoozedUntil}) => [
    from,
    from - soon,
    until,
    snoozedUntil,
  ]);
  const rounds = application.interviews.flatMap(({start, end}) => [start, end]);
  const moments = [...open, ...upcoming, ...rounds].filter(
    (at): at is Instant => typeof at === 'number' && at > now,
  );
  return Math.min(never, ...moments);
}
