import type {Instant} from '../../domain/instant';
import {stampAfter, type WriteStamp} from './stamp';

export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};

/** One thing that travels by itself. Null: it was taken away, and stays so against every earlier write. */
export interface Field {
  stamp: WriteStamp;
  value: Json;
}

/** What a machine knows of all that is shared. */
export type Replica = ReadonlyMap<string, Field>;

/** Of every field the later write. In whatever order and however often replicas meet, they end up the same. */
export function merged(...replicas: readonly Replica[]): Map<string, Field> {
  const all = new Map<string, Field>();
  for (const replica of replicas)
    for (const [name, field] of replica) {
      const known = all.get(name);
      if (!known || known.stamp < field.stamp) all.set(name, field);
    }
  return all;
}

/** The replica with these values written now; what is the same already keeps its stamp. */
export function withWrites(
  replica: Replica,
  values: ReadonlyMap<string, Json>,
  now: Instant,
  machine: string,
): Map<string, Field> {
  const next = new Map(replica);
  let highest: WriteStamp | null = null;
  for (const {stamp} of replica.values()) if (highest === null || stamp > highest) highest = stamp;
  for (const [name, value] of values) {
    const known = replica.get(name);
    if (known ? isSame(known.value, value) : value === null) continue;
    highest = stampAfter(highest, now, machine);
    next.set(name, {stamp: highest, value});
  }
  return next;
}

/**
 * What this machine has to publish: every field of which no other published this write or a later one. Two that publish the same do no
 * harm; of them the one with the lower name goes on. So nothing is lost when a machine leaves.
 */
export function toPublish(
  mine: Replica,
  others: ReadonlyMap<string, Replica>,
  machine: string,
): Map<string, Field> {
  const own = new Map<string, Field>();
  for (const [name, field] of mine) {
    const held = [...others].some(([other, replica]) => {
      const theirs = replica.get(name);
      return theirs && (theirs.stamp > field.stamp || (theirs.stamp === field.stamp && other < machine));
    });
    if (!held) own.set(name, field);
  }
  return own;
}

/** Names of fields that read otherwise in `after`. */
export const changedIn = (before: Replica, after: Replica): string[] =>
  [...after].filter(([name, {stamp}]) => before.get(name)?.stamp !== stamp).map(([name]) => name);

/** As JSON compares, whatever the order of an object's fields. */
export function isSame(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((entry, index) => isSame(entry, other[index] ?? null))
    );
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && isSame(one[key] ?? null, other[key] ?? null))
  );
}
