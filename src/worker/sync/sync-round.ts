import type {SyncTrouble} from '../../contract';
import type {Instant} from '../../domain/instant';
import type {Ports} from '../ports';
import {bringIn} from './bring-in';
import {readFieldName} from './field-name';
import {fieldsHere, heldOf} from './fields-here';
import {forgottenHere, settleForgotten} from './forgotten';
import {base64, bytesOf, type Lock, machinesIn, pack, quota, saltOf, sizeOf, unpack} from './pack';
import {changedIn, type Field, type Json, merged, type Replica, toPublish, withWrites} from './replica';
import {keyFrom} from './seal';
import {keepSyncState, type SyncState, syncState} from './sync-state';
import {nextWrite, stillCounting} from './write-times';

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two rounds at once would write two versions of one replica. */
export function syncRound(ports: Ports): Promise<void> {
  const mine = last.then(() => roundAlone(ports));
  last = mine.catch(() => undefined);
  return mine;
}

/** Looks at what others published, takes it over, and publishes what only this machine knows. Nothing where nothing is shared. */
async function roundAlone(ports: Ports): Promise<void> {
  const {own, clock} = ports;
  const state = await syncState(own);
  if (!state) return;
  const master = state.sealed ? await own.key.get() : null;
  // Without its key nothing can be read, and nothing must be published that was to be closed.
  if (state.sealed && !master) return keepSyncState({...state, trouble: 'key-lost'}, own.local);
  const {machine} = state;
  const items = await own.sync.get(null);
  const {others, trouble} = await readOthers(items, machine, master);

  const values = newIn(await fieldsHere(ports), state.replica, merged(...others.values()));
  const forgotten = await forgottenHere(own.local);
  const here = await heldOf(state.replica, ports);
  for (const name of goneOf(state, here, forgotten)) values.set(name, null);
  const mine = withWrites(state.replica, values, clock.now(), machine);
  const replica = merged(mine, ...others.values());
  const wanted = new Set([...changedIn(mine, replica), ...missingIn(replica, await heldOf(replica, ports))]);
  const changed = await bringIn([...wanted], replica, ports);

  const held = await heldOf(replica, ports);
  const next: SyncState = {...state, replica, held, trouble};
  await publish(next, master, others, items, ports);
  await keepSyncState(next, own.local);
  await settleForgotten(forgotten, own.local);
  if (changed) await ports.outside.changed();
}

/**
 * What this machine has to say. A message and a saying are written once, by whoever has them first: two machines may read one message
 * differently, and would never end to correct each other. Who joins takes the settings that are shared already.
 */
function newIn(values: ReadonlyMap<string, Json>, mine: Replica, theirs: Replica): Map<string, Json> {
  const joins = mine.size === 0;
  const isKnown = (replica: Replica, name: string): boolean => (replica.get(name)?.value ?? null) !== null;
  return new Map(
    [...values].filter(([name]) =>
      readFieldName(name)?.of === 'setting'
        ? !(joins && isKnown(theirs, name))
        : !isKnown(mine, name) && !isKnown(theirs, name),
    ),
  );
}

/** What was taken away here: a saying of a conversation that is still here, and all of a conversation that was forgotten on purpose. */
function goneOf(state: SyncState, here: ReadonlySet<string>, forgotten: ReadonlySet<string>): string[] {
  const present = new Set([...here].map(name => conversationOf(name)));
  return [...state.held].filter(name => {
    if (here.has(name)) return false;
    const conversation = conversationOf(name);
    if (conversation === null) return false;
    return forgotten.has(conversation) || (readFieldName(name)?.of === 'action' && present.has(conversation));
  });
}

/** What is shared and not here, though nobody took it away: the browser may have lost it. */
const missingIn = (replica: Replica, held: ReadonlySet<string>): string[] =>
  [...replica].flatMap(([name, {value}]) =>
    value !== null && conversationOf(name) !== null && !held.has(name) ? [name] : [],
  );

function conversationOf(name: string): string | null {
  const field = readFieldName(name);
  return field && field.of !== 'setting' ? field.conversation : null;
}

async function readOthers(
  items: Readonly<Record<string, unknown>>,
  machine: string,
  /** Null: nothing is sealed here. */
  master: CryptoKey | null,
): Promise<{others: Map<string, Replica>; trouble: SyncTrouble | null}> {
  const others = new Map<string, Replica>();
  let trouble: SyncTrouble | null = null;
  for (const other of machinesIn(items).filter(name => name !== machine)) {
    const salt = saltOf(items, other);
    // Anybody with the account could have put it there: a passphrase is to keep them out as well.
    if (master && salt === null) {
      trouble = 'not-sealed';
      continue;
    }
    const key = salt !== null && master ? await keyFrom(master, bytesOf(salt)) : null;
    const read = await unpack(items, other, key);
    if (read.ok) others.set(other, read.replica);
    else if (read.problem === 'locked' || read.problem === 'newer-version') trouble = read.problem;
  }
  return {others, trouble};
}

/** Publishes, if that says anything new; later, if the browser would refuse it now. Notes in the state what came of it. */
async function publish(
  state: SyncState,
  master: CryptoKey | null,
  others: ReadonlyMap<string, Replica>,
  items: Readonly<Record<string, unknown>>,
  ports: Ports,
): Promise<void> {
  const {machine} = state;
  const {own, clock} = ports;
  const now = clock.now();
  const mine = namesOf(items, machine);
  const lock = master && (await lockOf(machine, master, items));
  const before = await unpack(items, machine, lock?.key ?? null);
  const room = quota.bytes - sizeOf(items) + sizeOf(pick(items, mine));
  const {packed, whole, published} = await fitting(
    toPublish(state.replica, others, machine),
    machine,
    lock,
    room,
  );
  if (!whole) state.trouble = 'full';
  const isSealed = saltOf(items, machine) !== null;
  if (before.ok && isSealed === (lock !== null) && isSameAs(before.replica, published)) return;
  state.writes = stillCounting(state.writes, now);
  const at: Instant = nextWrite(state.writes, now);
  if (at > now) {
    own.later(() => void syncRound(ports).catch(() => undefined), at - now);
    return;
  }
  try {
    await own.sync.set(packed);
    await own.sync.remove(mine.filter(name => !Object.hasOwn(packed, name)));
    state.writes.push(now);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    // Somebody else wrote as well; an hour later at the latest there is room again.
    if (!/MAX_WRITE/.test(said) && /quota/i.test(said)) state.trouble = 'full';
  }
}

/** As much as fits, the newest first; what the user said and chose always. */
async function fitting(replica: Replica, machine: string, lock: Lock | null, room: number) {
  let published = new Map(replica);
  for (;;) {
    const packed = await pack(published, machine, lock);
    const fits = sizeOf(packed) <= room && Object.keys(packed).length <= quota.items / 2;
    const facts = [...published].filter(([name]) => readFieldName(name)?.of === 'message');
    if (fits || facts.length === 0) return {packed, published, whole: published.size === replica.size};
    const oldest = facts.sort(([, one], [, other]) => timeIn(one.value) - timeIn(other.value));
    const less = new Set(oldest.slice(0, Math.ceil(facts.length / 5)).map(([name]) => name));
    published = new Map([...published].filter(([name]) => !less.has(name)));
  }
}

function timeIn(value: Json): number {
  const message = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.message : null;
  const at = typeof message === 'object' && message !== null && !Array.isArray(message) ? message.at : 0;
  return typeof at === 'number' ? at : 0;
}

async function lockOf(
  machine: string,
  master: CryptoKey,
  items: Readonly<Record<string, unknown>>,
): Promise<Lock> {
  const salt = saltOf(items, machine) ?? base64(crypto.getRandomValues(new Uint8Array(16)));
  return {salt, key: await keyFrom(master, bytesOf(salt))};
}

/** The items of one machine. */
export const namesOf = (items: Readonly<Record<string, unknown>>, machine: string): string[] =>
  Object.keys(items).filter(name => name === machine || name.startsWith(`${machine}.`));

const pick = (items: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map(name => [name, items[name]]));

const isSameAs = (one: ReadonlyMap<string, Field>, other: ReadonlyMap<string, Field>): boolean =>
  one.size === other.size && [...one].every(([name, {stamp}]) => other.get(name)?.stamp === stamp);
