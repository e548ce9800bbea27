import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Field, type Json, merged, type Replica, toPublish, withWrites} from './replica';
import {isStamp, stampAfter} from './stamp';

const machines = ['machine1', 'machine2', 'machine3'];
const anyReplica = fc
  .array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.constantFrom<Json>(1, 2, null, 'x'),
      now: fc.nat(5),
      machine: fc.constantFrom(...machines),
    }),
  )
  .map(writes =>
    writes.reduce<Map<string, Field>>(
      (replica, {name, value, now, machine}) => withWrites(replica, new Map([[name, value]]), now, machine),
      new Map(),
    ),
  );
const shown = (replica: Replica) => [...replica].sort(([one], [other]) => (one < other ? -1 : 1));

describe('replicas', () => {
  it('meet in any order, any grouping and any number of times with the same result', () => {
    fc.assert(
      fc.property(anyReplica, anyReplica, anyReplica, (a, b, c) => {
        // Two histories may give one stamp to two writes only in this test: machines do not share their clocks.
        const [x, y, z] = [a, b, c].map((one, index) => renamed(one, index)) as [Replica, Replica, Replica];
        expect(shown(merged(x, y))).toEqual(shown(merged(y, x)));
        expect(shown(merged(merged(x, y), z))).toEqual(shown(merged(x, merged(y, z))));
        expect(shown(merged(x, x))).toEqual(shown(x));
      }),
    );
  });

  it('a write is later than everything its machine had seen, however wrong its clock', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seen, now) => {
        const first = stampAfter(null, seen, 'machine1');
        const second = stampAfter(first, now, 'machine2');
        expect(second > first).toBe(true);
        expect(isStamp(second)).toBe(true);
      }),
    );
  });
});

const renamed = (replica: Replica, index: number): Replica =>
  new Map(
    [...replica].map(([name, {stamp, value}]) => [name, {stamp: `${stamp.slice(0, -1)}${index}`, value}]),
  );

interface Machine {
  id: string;
  skew: number;
  replica: Map<string, Field>;
}

/** Three machines, a cloud in which each has its own place, and what an outside observer saw written. */
function simulate(edits: number, choose: (below: number) => number) {
  const everybody: Machine[] = machines.map((id, index) => ({
    id,
    skew: (index - 1) * 86_400_000 * 3,
    replica: new Map(),
  }));
  const cloud = new Map<string, Map<string, Field>>();
  const older: Map<string, Map<string, Field>>[] = [];
  const written: {name: string; field: Field}[] = [];
  const taken = new Set<string>();
  let time = 1_770_000_000_000;

  const write = (machine: Machine, name: string, value: Json): void => {
    machine.replica = withWrites(machine.replica, new Map([[name, value]]), time + machine.skew, machine.id);
    const field = machine.replica.get(name);
    if (field) written.push({name, field});
  };
  const download = (machine: Machine, from: ReadonlyMap<string, Replica>): void => {
    machine.replica = merged(
      machine.replica,
      ...[...from].filter(([id]) => id !== machine.id).map(([, r]) => r),
    );
  };
  const upload = (machine: Machine): void => {
    const others = new Map([...cloud].filter(([id]) => id !== machine.id));
    cloud.set(machine.id, toPublish(machine.replica, others, machine.id));
  };

  for (let edit = 0; edit < edits; edit += 1) {
    time += choose(60_000);
    const machine = everybody[choose(3)] as Machine;
    const kind = choose(10);
    if (kind < 5) write(machine, `note ${edit}`, {words: `${machine.id} ${edit}`});
    else if (kind < 9) write(machine, `setting ${choose(8)}`, edit);
    else {
      const notes = [...machine.replica].filter(
        ([name, {value}]) => name.startsWith('note') && value !== null,
      );
      const [name] = notes[choose(Math.max(1, notes.length))] ?? [];
      if (name) {
        write(machine, name, null);
        taken.add(name);
      }
    }
    // Most changes are not told at once, some never arrive, some arrive as they were a while ago.
    if (choose(3) === 0) upload(machine);
    if (choose(4) === 0) older.push(new Map([...cloud].map(([id, replica]) => [id, new Map(replica)])));
    if (choose(3) === 0) download(everybody[choose(3)] as Machine, cloud);
    if (choose(5) === 0)
      download(everybody[choose(3)] as Machine, older[choose(Math.max(1, older.length))] ?? cloud);
  }
  for (let round = 0; round < 3; round += 1)
    for (const machine of everybody) {
      download(machine, cloud);
      upload(machine);
    }
  return {everybody, cloud, written, taken};
}

describe('three machines, a thousand edits, clocks days apart, updates late, lost and out of order', () => {
  it('end up the same, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), stream => {
        const {everybody, cloud, written, taken} = simulate(
          1_000,
          below => (stream.next().value as number) % below,
        );
        const [first, ...rest] = everybody.map(({replica}) => shown(replica));
        for (const other of rest) expect(other).toEqual(first);
        const replica = new Map(first);
        // Every note there ever was is there, but those somebody took away.
        const notes = [...new Set(written.map(({name}) => name))].filter(name => name.startsWith('note'));
        for (const name of notes) expect(replica.get(name)?.value === null, name).toBe(taken.has(name));
        // Of each field the write with the highest stamp: none gave way to one that had not seen it and was earlier.
        for (const {name, field} of written)
          expect((replica.get(name)?.stamp ?? '') >= field.stamp).toBe(true);
        // Who comes later finds all of it in the cloud, each field once.
        expect(shown(merged(...cloud.values()))).toEqual(first);
        expect([...cloud.values()].reduce((sum, one) => sum + one.size, 0)).toBe(replica.size);
      }),
      {numRuns: 15},
    );
  });

  it('a machine that leaves takes nothing with it', () => {
    const {everybody, cloud} = simulate(200, below => Math.floor((below * 7) / 11) % below);
    const all = shown(everybody[0]?.replica ?? new Map());
    cloud.delete('machine1');
    const second = everybody[1] as Machine;
    const others = new Map([...cloud].filter(([id]) => id !== second.id));
    cloud.set(second.id, toPublish(second.replica, others, second.id));
    expect(shown(merged(...cloud.values()))).toEqual(all);
  });
});
