import {forbiddenIn} from '../ownership/backup/shape';
import type {Field, Json, Replica} from './replica';
import {seal, unseal} from './seal';
import {isMachine, isStamp} from './stamp';

/** What the browser's shared storage takes. */
export const quota = {bytes: 102_400, itemBytes: 8_192, items: 512};

/** Of what is sealed: the way from passphrase to key is another than in the first. What is not sealed is as it always was. */
const version = 2;

/** Stands first among a machine's items; without it, or with items that do not fit it, nothing of that machine is read. */
interface Header {
  v: number;
  parts: number;
  /** Of the parts together: some may have arrived and others not. */
  check: string;
  /** Base64; null: not sealed. */
  salt: string | null;
}

export interface Lock {
  key: CryptoKey;
  /** Base64. */
  salt: string;
}

export type Unpacked =
  | {ok: true; replica: Map<string, Field>}
  | {ok: false; problem: 'incomplete' | 'newer-version' | 'locked' | 'unreadable'};

/** A machine's replica as items of shared storage: small, sealed where there is a lock, none longer than one may be. */
export async function pack(
  replica: Replica,
  machine: string,
  lock: Lock | null,
): Promise<Record<string, Json>> {
  const plain = JSON.stringify([...replica].map(([name, {stamp, value}]) => [name, stamp, value]));
  const small = await through(new TextEncoder().encode(plain), new CompressionStream('deflate-raw'));
  const text = base64(lock ? await seal(lock.key, small, machine) : small);
  // Two quotes and the name count as well.
  const length = quota.itemBytes - itemName(machine, quota.items).length - 2;
  const parts = Array.from({length: Math.ceil(text.length / length)}, (_, part) =>
    text.slice(part * length, (part + 1) * length),
  );
  const header: Header = {
    v: lock ? version : 1,
    parts: parts.length,
    check: await checkOf(text),
    salt: lock?.salt ?? null,
  };
  return Object.fromEntries([
    [machine, {...header}],
    ...parts.map((part, index) => [itemName(machine, index), part] as const),
  ]);
}

/** How much of the quota these items take. */
export const sizeOf = (items: Readonly<Record<string, unknown>>): number =>
  Object.entries(items).reduce(
    (sum, [name, value]) => sum + new TextEncoder().encode(name + JSON.stringify(value)).length,
    0,
  );

/** Every machine that has a place in these items. */
export const machinesIn = (items: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(items).filter(isMachine);

/** The salt of a machine's items; null: they are not sealed. */
export function saltOf(items: Readonly<Record<string, unknown>>, machine: string): string | null {
  const header = items[machine];
  return isHeader(header) ? header.salt : null;
}

/** What a machine published. Written elsewhere, so nothing in it is believed before it was looked at. */
export async function unpack(
  items: Readonly<Record<string, unknown>>,
  machine: string,
  key: CryptoKey | null,
): Promise<Unpacked> {
  const header = items[machine];
  if (!isHeader(header)) return {ok: false, problem: 'unreadable'};
  if (header.v > version) return {ok: false, problem: 'newer-version'};
  const parts = Array.from({length: header.parts}, (_, part) => items[itemName(machine, part)]);
  const text = parts.map(part => (typeof part === 'string' ? part : '')).join('');
  if ((await checkOf(text)) !== header.check) return {ok: false, problem: 'incomplete'};
  if (header.salt !== null && header.v < version) return {ok: false, problem: 'unreadable'};
  if (header.salt !== null && !key) return {ok: false, problem: 'locked'};
  try {
    const closed = bytesOf(text);
    const small = key && header.salt !== null ? await unseal(key, closed, machine) : closed;
    if (!small) return {ok: false, problem: 'locked'};
    const open = await through(small, new DecompressionStream('deflate-raw'));
    return {ok: true, replica: replicaIn(JSON.parse(new TextDecoder().decode(open)))};
  } catch {
    return {ok: false, problem: 'unreadable'};
  }
}

/** What is a field; what is none, or would reach a prototype, is left out. */
function replicaIn(value: unknown): Map<string, Field> {
  const replica = new Map<string, Field>();
  for (const entry of Array.isArray(value) ? value : []) {
    const [name, stamp, held] = Array.isArray(entry) ? entry : [];
    if (typeof name === 'string' && name.length <= 3_000 && isStamp(stamp) && !forbiddenIn(held, ''))
      replica.set(name, {stamp, value: (held ?? null) as Json});
  }
  return replica;
}

const itemName = (machine: string, part: number): string => `${machine}.${part}`;

const base64Shape = /^(?:[A-Za-z0-9+/]{4}){1,64}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const isHeader = (value: unknown): value is Header => {
  const {v, parts, check, salt} = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<Header>;
  return (
    typeof v === 'number' &&
    typeof parts === 'number' &&
    Number.isInteger(parts) &&
    parts >= 0 &&
    parts < quota.items &&
    typeof check === 'string' &&
    (salt === null || (typeof salt === 'string' && base64Shape.test(salt)))
  );
};

async function checkOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64(new Uint8Array(digest).slice(0, 9));
}

/** Far more than any honest machine publishes: a small item can hold a flood. */
const mostOpened = 4 * 1_048_576;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostOpened) throw new Error('too much');
    chunks.push(value);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

export const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
};

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
