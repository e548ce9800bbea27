import {type ConversationRef, conversationId} from '../../domain/conversation';
import type {MessageReading} from '../../domain/reading';
import {rowByHand} from '../belongs-to';
import {linksOf} from '../links';
import {momentOf} from '../moment';
import type {BackupRecord} from '../ownership/backup/record';
import {faultIn} from '../ownership/backup/record-shape';
import {forgetConversations} from '../ownership/forget-ended';
import {parseSettings} from '../parse-settings';
import type {Ports} from '../ports';
import {rederiveAround} from '../rederive';
import type {ActionRow} from '../store/rows';
import type {Rows} from '../store/store';
import {readFieldName} from './field-name';
import type {Json, Replica} from './replica';

interface Arrived {
  ref: ConversationRef | null;
  messages: MessageReading[];
  told: BackupRecord['told'];
  taken: string[];
}

/** Takes over what other machines changed. What is wrong in it is left out; what was read here is never replaced by less. */
export async function bringIn(names: readonly string[], replica: Replica, ports: Ports): Promise<boolean> {
  const settings: Record<string, unknown> = {};
  const arrived = new Map<string, Arrived>();
  const emptied = new Set<string>();
  for (const name of names) {
    const field = readFieldName(name);
    const value = replica.get(name)?.value ?? null;
    if (!field) continue;
    if (field.of === 'setting') settings[field.key] = value;
    else if (field.of === 'message' && value === null) emptied.add(field.conversation);
    else add(arrived, field.conversation, field.of === 'action' ? field.id : null, value);
  }
  const chosen = parseSettings(settings);
  if (Object.keys(chosen).length > 0) {
    await ports.settings.change(chosen);
    await ports.memory.derive(rows => rows.changeRules());
  }
  const facts = await bringFacts(arrived, ports);
  const gone = await takeAway(emptied, replica, ports);
  return facts || gone || Object.keys(chosen).length > 0;
}

function add(all: Map<string, Arrived>, conversation: string, action: string | null, value: Json): void {
  const one = all.get(conversation) ?? {ref: null, messages: [], told: [], taken: []};
  all.set(conversation, one);
  const held = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Record<
    string,
    unknown
  >;
  if (action === null) {
    one.ref = held.ref as ConversationRef;
    one.messages.push(held.message as MessageReading);
  } else if (value === null) one.taken.push(action);
  else one.told.push({...(held as object), id: action} as BackupRecord['told'][number]);
}

async function bringFacts(arrived: ReadonlyMap<string, Arrived>, ports: Ports): Promise<boolean> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  // What nothing comes of opens no change: it would count as one.
  const wanted = await memory.read(async rows => {
    const found: [string, Arrived][] = [];
    for (const [id, one] of arrived) if (await recordIn(rows, id, one, moment.now)) found.push([id, one]);
    return found;
  });
  if (wanted.length === 0) return false;
  const done = await memory.change(async rows => {
    const touched: string[] = [];
    for (const [id, one] of wanted) if (await keep(rows, id, one, moment.now)) touched.push(id);
    if (touched.length > 0) await rederiveAround(rows, touched, rooms, moment);
    return touched.length > 0;
  });
  return done.ok && done.value;
}

/** What is new in it as a record that may be believed; null: nothing, or nothing that may. */
async function recordIn(rows: Rows, id: string, one: Arrived, now: number): Promise<BackupRecord | null> {
  const row = await rows.conversation(id);
  const known = new Set(row?.reading.messages.map(({key}) => key));
  const said = new Set((await rows.actionsAt([id])).map(action => action.id));
  const messages = one.messages.filter(message => !known.has(message?.key));
  const told = one.told.filter(action => !said.has(action.id));
  const ref = row?.reading.conversation ?? one.ref;
  const isNew = messages.length > 0 || told.length > 0 || one.taken.some(action => said.has(action));
  if (!ref || !isNew || (!row && messages.length === 0)) return null;
  const record: BackupRecord = {
    conversation: ref,
    subject: row?.reading.subject ?? '',
    complete: row?.reading.complete ?? false,
    seenAt: row?.seenAt ?? now,
    home: null,
    news: null,
    messages,
    told,
    sent: [],
  };
  return faultIn(record, '') || conversationId(ref) !== id ? null : record;
}

async function keep(rows: Rows, id: string, one: Arrived, now: number): Promise<boolean> {
  const record = await recordIn(rows, id, one, now);
  if (!record) return false;
  const row = await rows.conversation(id);
  if (record.messages.length > 0) {
    const {conversation, subject, complete} = record;
    const all = [...(row?.reading.messages ?? []), ...record.messages].sort((a, b) => a.at - b.at);
    const reading = {conversation, subject, messages: all, complete};
    await rows.putConversations([
      row ? {...row, reading, links: linksOf(reading)} : rowByHand(reading, undefined, now),
    ]);
  }
  for (const {id: action, ...said} of record.told)
    await rows.putAction({id: action, anchor: id, ...said} as ActionRow);
  for (const action of (await rows.actionsAt([id])).filter(known => one.taken.includes(known.id)))
    await rows.deleteAction(action);
  return true;
}

/** A conversation of which no message is left anywhere was erased on another machine. */
async function takeAway(emptied: ReadonlySet<string>, replica: Replica, ports: Ports): Promise<boolean> {
  if (emptied.size === 0) return false;
  for (const [name, {value}] of replica) {
    const field = value === null ? null : readFieldName(name);
    if (field?.of === 'message') (emptied as Set<string>).delete(field.conversation);
  }
  const ids = [...emptied];
  const {here, applications} = await ports.memory.read(async rows => {
    const found = await rows.conversations(ids);
    return {
      here: found.map(({id}) => id),
      applications: [...new Set(found.flatMap(({application}) => application ?? []))],
    };
  });
  if (here.length === 0) return false;
  const siblings = await ports.memory.read(async rows =>
    (await rows.applications(applications)).flatMap(({conversations}) => conversations),
  );
  if (!(await forgetConversations(here, applications, ports))) return false;
  const left = siblings.filter(id => !here.includes(id));
  const moment = await momentOf(ports);
  if (left.length > 0) await ports.memory.derive(rows => rederiveAround(rows, left, ports.rooms, moment));
  return true;
}
