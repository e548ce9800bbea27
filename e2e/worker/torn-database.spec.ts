import {appendFileSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import type {Overview} from '../../src/contract';
import {type Installed, launchWithExtension} from '../extension';
import {workerSide} from '../worker-side';
import {invitationFrom, tellSeen} from './seen-conversation';

const extension = process.env.AFTERWORD_BUILD ?? 'dist/chrome';

/**
 * What a kill in the middle of a write leaves: a record cut short at the end of the LevelDB log. The next start appends behind it; the one
 * after finds a checksum that does not fit, and Chromium deletes the whole database without an error.
 */
function tearLog(folder: string): void {
  const newest = readdirSync(folder)
    .filter(name => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (!newest) throw new Error(`No log in ${folder}`);
  const record = Buffer.alloc(26, 7);
  record.writeUInt32LE(0xbd4a6a9a, 0);
  record.writeUInt16LE(79, 4);
  record[6] = 1;
  appendFileSync(path.join(folder, newest), record);
}

const databaseFolder = ({profile, id}: Installed): string =>
  path.join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
const localFolder = ({profile, id}: Installed): string =>
  path.join(profile, 'Default/Local Extension Settings', id);

const conversationsIn = ({due, soon, waiting}: Overview): string[] =>
  [...due, ...soon, ...waiting].map(({conversation}) => conversation.key).sort();

test.describe('a database that Chromium deleted', () => {
  let profile: string;
  test.beforeEach(() => {
    profile = mkdtempSync(path.join(tmpdir(), 'afterword-torn-'));
  });
  test.afterEach(() => rmSync(profile, {recursive: true, force: true}));

  async function session<T>(
    work: (installed: Installed) => Promise<T>,
  ): Promise<{value: T; installed: Installed}> {
    const installed = await launchWithExtension({profile, extension});
    const value = await work(installed);
    await installed.close();
    return {value, installed};
  }

  const known = ({own}: Installed) => workerSide(own).ask('health');

  test('is rebuilt from the journal, with what was written before and after the damage', async () => {
    const {installed, value: before} = await session(async one => {
      await tellSeen(one.own, invitationFrom('Northlight', Date.now() - 3_600_000));
      await tellSeen(one.own, invitationFrom('Brackwater', Date.now() - 3_600_000));
      return known(one);
    });
    expect(before).toMatchObject({store: 'well', conversations: 2, applications: 2});

    tearLog(databaseFolder(installed));
    const {value: first} = await session(async one => {
      const health = await known(one);
      await tellSeen(one.own, invitationFrom('Harrowgate', Date.now() - 3_600_000));
      return health;
    });
    expect(first).toMatchObject({store: 'well', conversations: 2});

    const {value: second} = await session(async one => ({
      health: await known(one),
      overview: await workerSide(one.own).ask('overview'),
    }));
    expect(second.health).toMatchObject({store: 'restored', conversations: 3, applications: 3});
    expect(conversationsIn(second.overview)).toEqual(['brackwater', 'harrowgate', 'northlight']);
    expect(second.overview.notices).toEqual([expect.stringContaining('They are back')]);

    const {value: third} = await session(known);
    expect(third).toMatchObject({store: 'well', conversations: 3, applications: 3});
  });

  test('keeps what was there before the damage even when the journal was torn too', async () => {
    const {installed} = await session(one =>
      tellSeen(one.own, invitationFrom('Northlight', Date.now() - 3_600_000)),
    );
    tearLog(databaseFolder(installed));
    tearLog(localFolder(installed));
    await session(one => tellSeen(one.own, invitationFrom('Brackwater', Date.now() - 3_600_000)));
    const {value: health} = await session(known);
    expect(health.store).toBe('restored');
    expect(health.conversations).toBeGreaterThanOrEqual(1);
    const {value: overview} = await session(({own}) => workerSide(own).ask('overview'));
    expect(conversationsIn(overview)).toContain('northlight');
  });
});
