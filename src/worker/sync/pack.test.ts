import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {base64, bytesOf, machinesIn, pack, quota, saltOf, sizeOf, unpack} from './pack';
import type {Field, Json} from './replica';
import {keyFrom, masterFrom} from './seal';
import {nextWrite} from './write-times';

const me = 'machine1';
const anyReplica = fc
  .dictionary(fc.string({unit: 'grapheme', minLength: 1}), fc.jsonValue(), {
    maxKeys: 20,
    noNullPrototype: true,
  })
  .map(
    values =>
      new Map<string, Field>(
        Object.entries(values).map(([name, value]) => [
          name,
          {stamp: '0abcdefgh.0000.machine1', value: JSON.parse(JSON.stringify(value)) as Json},
        ]),
      ),
  );
/** Nothing that could be made smaller. */
const noise = (length: number): string => base64(crypto.getRandomValues(new Uint8Array(length)));
const large = new Map<string, Field>(
  Array.from({length: 400}, (_, index) => [
    `note ${index}`,
    {stamp: '0abcdefgh.0000.machine1', value: `${noise(60 + (index % 7))}${index ** 3}`},
  ]),
);

describe('what a machine publishes', () => {
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyReplica, async replica => {
        expect(await unpack(await pack(replica, me, null), me, null)).toEqual({ok: true, replica});
      }),
    );
  });

  it('is cut into items that are allowed', async () => {
    const items = await pack(large, me, null);
    expect(Object.keys(items).length).toBeGreaterThan(2);
    for (const [name, value] of Object.entries(items))
      expect(sizeOf({[name]: value})).toBeLessThanOrEqual(quota.itemBytes);
    expect(machinesIn(items)).toEqual([me]);
    expect(await unpack(items, me, null)).toEqual({ok: true, replica: large});
  });

  it('counts only when all of it has arrived', async () => {
    const items = await pack(large, me, null);
    const {[`${me}.1`]: _, ...some} = items;
    expect(await unpack(some, me, null)).toEqual({ok: false, problem: 'incomplete'});
    const older = await pack(new Map([...large].slice(100)), me, null);
    expect(await unpack({...items, [`${me}.0`]: older[`${me}.0`]}, me, null)).toEqual({
      ok: false,
      problem: 'incomplete',
    });
  });

  it.each<[string, unknown, string]>([
    ['is garbage', 'garbage', 'unreadable'],
    ['is of a newer version', {v: 3, parts: 0, check: '', salt: null}, 'newer-version'],
    [
      'is closed in the way of the first version',
      {v: 1, parts: 0, check: '47DEQpj8HBSa', salt: 'AAAA'},
      'unreadable',
    ],
    ['names a million parts', {v: 1, parts: 1_000_000, check: '', salt: null}, 'unreadable'],
    ['has a salt that is none', {v: 1, parts: 0, check: '', salt: '{}'}, 'unreadable'],
    ['is nothing', null, 'unreadable'],
  ])('is left alone when it %s', async (_what, header, problem) => {
    expect(await unpack({[me]: header}, me, null)).toEqual({ok: false, problem});
  });

  it('is closed to everybody without the passphrase, and to changes', async () => {
    const salt = base64(crypto.getRandomValues(new Uint8Array(16)));
    const key = await keyFrom(await masterFrom('correct horse'), bytesOf(salt));
    const items = await pack(large, me, {key, salt});
    expect(JSON.stringify(items)).not.toContain('note');
    expect(saltOf(items, me)).toBe(salt);
    expect(await unpack(items, me, await keyFrom(await masterFrom('correct horse'), bytesOf(salt)))).toEqual({
      ok: true,
      replica: large,
    });
    expect(await unpack(items, me, null)).toEqual({ok: false, problem: 'locked'});
    expect(await unpack(items, me, await keyFrom(await masterFrom('wrong horse'), bytesOf(salt)))).toEqual({
      ok: false,
      problem: 'locked',
    });
    // Under another machine's name it does not open.
    const moved = Object.fromEntries(
      Object.entries(items).map(([name, value]) => [name.replace(me, 'machine2'), value]),
    );
    expect(await unpack(moved, 'machine2', key)).toEqual({ok: false, problem: 'locked'});
  });
});

describe('writes', () => {
  it('stay within what the browser allows, whenever they are wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30_000), {minLength: 200, maxLength: 400}), gaps => {
        const writes: number[] = [];
        let wanted = 1_770_000_000_000;
        for (const gap of gaps) {
          wanted += gap;
          writes.push(nextWrite(writes, wanted));
        }
        for (const [index, at] of writes.entries()) {
          expect(at - (writes[index - 120] ?? 0)).toBeGreaterThanOrEqual(60_000);
          expect(at).toBeGreaterThanOrEqual(writes[index - 1] ?? 0);
        }
      }),
      {numRuns: 20},
    );
  });

  it('wait where too many were made by somebody else', () => {
    const now = 1_770_000_000_000;
    expect(
      nextWrite(
        Array.from({length: 120}, (_, index) => now - 59_000 + index),
        now,
      ),
    ).toBeGreaterThan(now);
    expect(nextWrite([], now)).toBe(now);
    expect(nextWrite([now - 1_000], now)).toBe(now + 9_000);
  });
});
