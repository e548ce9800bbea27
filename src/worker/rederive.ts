import {conversationId} from '../domain/conversation';
import {elapsedDay} from '../domain/instant';
import {applicationRow, deriveApplications, type Facts, type Moment, planOf} from './derive';
import {isWeak} from './links';
import type {Rooms} from './ports';
import type {ApplicationRow, ConversationRow} from './store/rows';
import type {Rows} from './store/store';

/** More conversations than any one application has; keeps one change small where half a mailbox shares an employer. */
const strongLimit = 300;
const weakLimit = 100;

/** An older offer is no longer in hand. */
const offerLasts = 30 * elapsedDay;
const offersKnown = 10;

/** Derives anew the applications that these conversations belong to, left, or may now belong to. To be called inside a change. */
export async function rederiveAround(
  rows: Rows,
  changed: readonly string[],
  rooms: Rooms,
  moment: Moment,
): Promise<ApplicationRow[]> {
  const touched = await rows.conversations(changed);
  const around = await withCandidates(rows, touched);
  const partners = (await joinedTo(rows, touched)).map(({id}) => id);
  return rederive(rows, around, rooms, moment, {touched: new Set([...changed, ...partners])});
}

/** These conversations and all that may be of one application with any of them. */
export async function withCandidates(
  rows: Rows,
  some: readonly ConversationRow[],
): Promise<ConversationRow[]> {
  const touched = await withSiblings(rows, [...some, ...(await joinedTo(rows, some))]);
  const links = [...new Set(touched.flatMap(row => row.links))];
  const strong = links.filter(link => !isWeak(link));
  const candidates = [
    ...(await rows.linkedBy(strong, strongLimit)),
    ...(await rows.linkedBy(links.filter(isWeak), weakLimit)),
  ];
  return withSiblings(rows, [...touched, ...candidates]);
}

/** What the user joined to any of these shares nothing else with them. */
async function joinedTo(rows: Rows, some: readonly ConversationRow[]): Promise<ConversationRow[]> {
  const actions = await rows.actionsAt(some.map(({id}) => id));
  const partners = actions.flatMap(({action}) =>
    action.did === 'join' ? [conversationId(action.conversation), conversationId(action.with)] : [],
  );
  return rows.conversations([...new Set(partners)]);
}

/** Derives the same applications anew, for another moment: time moves steps, not conversations. To be called inside a change. */
export async function rederiveAt(
  rows: Rows,
  stale: readonly ApplicationRow[],
  rooms: Rooms,
  moment: Moment,
): Promise<ApplicationRow[]> {
  const ids = [...new Set(stale.flatMap(({conversations}) => conversations))];
  // A row whose conversations are gone would stay stale for ever.
  const gone = stale.map(({id}) => id);
  return rederive(rows, await rows.conversations(ids), rooms, moment, {touched: new Set(ids), gone});
}

async function rederive(
  rows: Rows,
  conversations: readonly ConversationRow[],
  rooms: Rooms,
  moment: Moment,
  {touched, gone = []}: {touched: ReadonlySet<string>; gone?: readonly string[]},
): Promise<ApplicationRow[]> {
  const facts = await factsOf(rows, conversations, moment);
  const known = await rows.applications([...new Set(conversations.flatMap(row => row.application ?? []))]);
  const rowOf = new Map(known.flatMap(row => row.conversations.map(id => [id, row] as const)));
  const kept = new Set<string>();
  // A neighbour that was only compared and holds what it held before stays as it stands.
  const isOther = (ids: readonly string[]): boolean => {
    const before = rowOf.get(ids[0] ?? '');
    if (!before || ids.some(id => touched.has(id)) || !isSameSet(before.conversations, ids)) return true;
    kept.add(before.id);
    return false;
  };
  const applications = deriveApplications(facts, rooms, moment, isOther);
  const derived = applications.flatMap(application => {
    const row = applicationRow(application, planOf(application, facts, rooms, moment), moment);
    return row ? [row] : [];
  });
  const staying = new Set([...kept, ...derived.map(({id}) => id)]);
  await rows.deleteApplications(
    [...new Set([...gone, ...known.map(({id}) => id)])].filter(id => !staying.has(id)),
  );
  await rows.putApplications(derived);
  // An offer hurries all others, and so does its end.
  const after = await rows.offers(moment.now - offerLasts, offersKnown);
  if (momentsOf(facts.offers) !== momentsOf(after)) await rows.changeRules();
  await rows.moveConversations(moved(conversations, derived, kept));
  return derived;
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(id => other.includes(id));

/** The conversations that are now in another application, or in none. */
function moved(
  conversations: readonly ConversationRow[],
  derived: readonly ApplicationRow[],
  kept: ReadonlySet<string>,
): ConversationRow[] {
  const home = new Map(derived.flatMap(row => row.conversations.map(id => [id, row.id] as const)));
  return conversations
    .filter(({application}) => application === null || !kept.has(application))
    .map(row => ({row, application: home.get(row.id) ?? null}))
    .filter(({row, application}) => row.application !== application)
    .map(({row, application}) => ({...row, application}));
}

const momentsOf = (offers: Facts['offers']): string => offers.map(({offeredAt}) => offeredAt).join(' ');

/** What is known about these conversations. */
export async function factsOf(
  rows: Rows,
  conversations: readonly ConversationRow[],
  {now}: Moment,
): Promise<Facts> {
  const ids = conversations.map(({id}) => id);
  return {
    conversations,
    actions: await rows.actionsAt(ids),
    sent: await rows.sentIn(ids),
    offers: await rows.offers(now - offerLasts, offersKnown),
  };
}

async function withSiblings(rows: Rows, some: readonly ConversationRow[]): Promise<ConversationRow[]> {
  const applications = await rows.applications([...new Set(some.flatMap(row => row.application ?? []))]);
  const known = new Map<string, ConversationRow>();
  // The first of two is the newer: what a change is about to write comes before what is stored.
  for (const row of some) if (!known.has(row.id)) known.set(row.id, row);
  const absent = applications.flatMap(({conversations}) => conversations).filter(id => !known.has(id));
  for (const row of await rows.conversations([...new Set(absent)])) known.set(row.id, row);
  return [...known.values()];
}
