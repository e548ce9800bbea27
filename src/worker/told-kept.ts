import type {ApplicationPage, Told} from '../contract';
import type {Action} from '../domain/action';
import {type ConversationRef, conversationId} from '../domain/conversation';
import {minute} from '../domain/instant';
import {failed, ok, type Result} from '../domain/result';
import {type Said, saidBy} from './actions-told';
import {applicationPage} from './application-page';
import {applicationHolding, type Held} from './card-of';
import type {Moment} from './derive';
import {momentOf} from './moment';
import {newestSaying} from './newest-saying';
import type {Ports, Rooms} from './ports';
import {rederiveAround} from './rederive';
import {standingFor} from './standing-for';
import type {ActionRow} from './store/rows';
import type {Rows} from './store/store';

/** A click told twice is one saying. */
const sameClick = minute / 4;

/** Keeps what the user says of an application, and answers with its page as it then is. */
export async function toldKept(
  id: string,
  told: Told,
  ports: Ports,
): Promise<Result<ApplicationPage | null>> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  const done = await memory.change(async rows => {
    const held = await heldBy(rows, id, rooms, moment);
    const other = told.did === 'join' ? await heldBy(rows, told.with, rooms, moment) : null;
    if (!held || (told.did === 'join' && !other)) return failed('no-such-application');
    const applications = [held, other].flatMap(one => one?.application ?? []);
    const before = await rows.actionsAt(applications.flatMap(idsOf));
    const about = {application: held.application, other: other?.application ?? null, before, now: moment.now};
    const said = saidBy(told, about);
    if (!said) return failed('no-such-conversation');
    if (!isRepeated(said, before, moment.now)) {
      await keep(rows, said, {did: told.did, at: moment.now}, before.length);
      await rederiveAround(rows, conversationsIn(said), rooms, moment);
    }
    return ok(await pageWith(rows, stayingOf(said, held), rooms, moment));
  });
  return done.ok ? done.value : done;
}

/** Takes the newest thing said of an application back, whole. */
export async function toldUndone(id: string, ports: Ports): Promise<Result<ApplicationPage | null>> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  const done = await memory.change(async rows => {
    const held = await heldBy(rows, id, rooms, moment);
    if (!held) return failed('no-such-application');
    const ids = idsOf(held.application);
    const actions = await rows.actionsAt(ids);
    const last = newestSaying(actions);
    const gone = actions.filter(({said}) => last && said?.did === last.did && said.at === last.at);
    for (const row of gone) await rows.deleteAction(row);
    await rederiveAround(rows, [...ids, ...conversationsIn(gone)], rooms, moment);
    return ok(await pageWith(rows, held.application.conversations[0], rooms, moment));
  });
  return done.ok ? done.value : done;
}

/** The application as it is now, with everything that is known of it; null where there is none. */
export async function applicationWanted(id: string, ports: Ports): Promise<ApplicationPage | null> {
  const moment = await momentOf(ports);
  return ports.memory.read(async rows => {
    const held = await heldBy(rows, id, ports.rooms, moment);
    return held && applicationPage(rows, held, ports.rooms, moment);
  });
}

async function keep(
  rows: Rows,
  actions: readonly Said[],
  said: NonNullable<ActionRow['said']>,
  known: number,
): Promise<void> {
  for (const [index, {anchor, action}] of actions.entries())
    await rows.putAction({id: `${anchor} ${said.at} told ${known + index}`, anchor, action, said});
}

async function heldBy(rows: Rows, id: string, rooms: Rooms, moment: Moment): Promise<Held | null> {
  const conversation = await standingFor(rows, id);
  return conversation && applicationHolding(rows, conversation, rooms, moment);
}

/** The page of the application that this conversation now belongs to. */
export async function pageWith(
  rows: Rows,
  conversation: ConversationRef | undefined,
  rooms: Rooms,
  moment: Moment,
): Promise<ApplicationPage | null> {
  const held = conversation && (await applicationHolding(rows, conversation, rooms, moment));
  return held ? applicationPage(rows, held, rooms, moment) : null;
}

const idsOf = ({conversations}: Held['application']): string[] => conversations.map(conversationId);

/** A conversation that is in the application whatever was just said of it. */
function stayingOf(said: readonly Said[], {application}: Held): ConversationRef | undefined {
  const action = said[0]?.action;
  return action?.did === 'split' ? action.from : application.conversations[0];
}

/** Every conversation that these actions speak of. */
const conversationsIn = (rows: readonly {anchor: string; action: Action}[]): string[] => [
  ...new Set(rows.flatMap(({anchor, action}) => [anchor, ...partnersIn(action).map(conversationId)])),
];

const partnersIn = (action: Action): ConversationRef[] =>
  action.did === 'join'
    ? [action.conversation, action.with]
    : action.did === 'split'
      ? [action.conversation, action.from]
      : [];

function isRepeated(said: readonly Said[], before: readonly ActionRow[], now: number): boolean {
  const last = newestSaying(before);
  if (!last || now - last.at > sameClick) return false;
  const known = new Set(before.filter(row => row.said?.at === last.at).map(({action}) => nameOf(action)));
  return said.every(({action}) => known.has(nameOf(action)));
}

/** A call and a letter from elsewhere have a time of their own, which tells two of them apart. */
const nameOf = (action: Action): string =>
  JSON.stringify(action.did === 'call' || action.did === 'done' ? action : {...action, at: 0});
