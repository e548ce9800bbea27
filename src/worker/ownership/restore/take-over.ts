import type {RestoreHow} from '../../../contract';
import {failed, ok, type Result} from '../../../domain/result';
import {deriveRestored} from '../../derive-restored';
import {entryKey} from '../../journal';
import type {Ports} from '../../ports';
import {withShape} from '../../shape-of';
import {currentSchema} from '../../store/rows';
import type {Rows, Store} from '../../store/store';
import {noteForgotten} from '../../sync/forgotten';
import {truthsAfter} from '../backup/backup-piece';
import {type BackupRecord, recordOf, type Truth, truthOf} from '../backup/record';
import {recordId} from '../backup/record-shape';
import {mergeChoices, replaceChoices} from '../choices';
import type {OwnPorts} from '../own-ports';
import {mergeRecords} from './merge-records';
import {faultInWhole, fileStaged, headOf, recordKey} from './stage';

const batch = 200;

/** In `storage.local` while a file is being taken over. */
const markKey = 'ownership:taking-over';
/** Staged in the same transaction as the new facts: it proves that they are there. */
const doneKey = 'done';

interface Done {
  mark: string;
  how: RestoreHow;
  /** Conversations that are no longer here. */
  gone: string[];
}

/**
 * Takes the staged file over in one transaction, then rebuilds the journal and all that is derived. Wherever it is stopped, the next start
 * finds either the old facts untouched, or the new ones and goes on.
 */
export async function takeOver(how: RestoreHow, ports: Ports): Promise<Result<null>> {
  const {memory, own} = ports;
  const file = await memory.read(fileStaged);
  if (!file || faultInWhole(file)) return failed('no-restore');
  const mark = crypto.randomUUID();
  await own.local.set({[markKey]: mark});
  const {salt} = headOf(file);
  const done = await memory.derive(async rows => {
    const gone = how === 'replace' ? await putInPlace(rows, salt) : await putBeside(rows, salt);
    await rows.putStaged([{key: doneKey, value: {mark, how, gone} satisfies Done}]);
  });
  if (!done) {
    await own.local.remove([markKey]);
    return failed('storage-full');
  }
  await followFacts(work => memory.read(work), own);
  await finishTakingOver(ports);
  return ok(null);
}

/** The facts are the file's: journal and settings follow. Harmless when nothing was taken over. To be done before anything is compared. */
export async function followFacts(read: Store['read'], own: OwnPorts): Promise<void> {
  const done = await takenOver(read, own);
  if (!done) return;
  const file = await read(fileStaged);
  if (file) await (done.how === 'replace' ? replaceChoices : mergeChoices)(headOf(file), own.local);
  for (let after = ''; ; ) {
    const {truths, stamp} = await read(async rows => ({
      truths: await truthsAfter(rows, after, batch),
      stamp: await rows.stamp(),
    }));
    if (stamp)
      await own.journal.keep(
        truths.map(({row: {id, reading, seenAt, home}, actions, sent}) => ({
          id,
          reading,
          seenAt,
          home,
          actions,
          sent,
        })),
        stamp,
      );
    if (truths.length < batch) break;
    after = truths.at(-1)?.row.id ?? after;
  }
  const here = new Set((await read(rows => rows.conversations(done.gone))).map(({id}) => id));
  const gone = done.gone.filter(id => !here.has(id));
  await noteForgotten(gone, own.local);
  await own.local.remove(gone.map(entryKey));
}

/** Works out the applications of what was taken over, and tidies up. Answers whether there was anything. */
export async function finishTakingOver(ports: Ports): Promise<boolean> {
  const {memory, own} = ports;
  const done = await takenOver(work => memory.read(work), own);
  if (done) {
    for (let after = ''; ; ) {
      const ids = (await memory.read(rows => rows.conversationsAfter(after, batch))).map(({id}) => id);
      await deriveRestored(ids, ports);
      if (ids.length < batch) break;
      after = ids.at(-1) ?? after;
    }
    await memory.derive(rows => rows.clearStaged());
  }
  await own.local.remove([markKey]);
  return done !== null;
}

async function takenOver(read: Store['read'], {local}: OwnPorts): Promise<Done | null> {
  const mark = (await local.get([markKey]))[markKey];
  if (typeof mark !== 'string') return null;
  const [staged] = await read(rows => rows.staged([doneKey]));
  const done = staged?.value as Done | undefined;
  return done?.mark === mark ? done : null;
}

/** Only what is in the file remains. Answers with the conversations that are gone. */
async function putInPlace(rows: Rows, salt: number): Promise<string[]> {
  const before = await rows.stamp();
  const old: string[] = [];
  for (let after = ''; ; ) {
    const some = (await rows.conversationsAfter(after, batch)).map(({id}) => id);
    old.push(...some);
    if (some.length < batch) break;
    after = some.at(-1) ?? after;
  }
  await rows.clearFacts();
  const revision = (before?.revision ?? 0) + 1;
  let conversations = 0;
  const kept = new Set<string>();
  await eachStaged(rows, async records => {
    conversations += records.length;
    for (const record of records) kept.add(recordId(record));
    await putTruths(
      rows,
      records.map(record => truthOf(record, revision)),
      salt,
    );
  });
  await rows.putStamp({schema: currentSchema, revision, conversations, salt});
  return old.filter(id => !kept.has(id));
}

/** What is in the file is added to what is here. */
async function putBeside(rows: Rows, theirSalt: number): Promise<string[]> {
  const before = await rows.stamp();
  const revision = (before?.revision ?? 0) + 1;
  const salt = before?.salt ?? theirSalt;
  let conversations = before?.conversations ?? 0;
  await eachStaged(rows, async records => {
    const ids = records.map(recordId);
    const [here, actions, sent] = await Promise.all([
      rows.conversations(ids),
      rows.actionsAt(ids),
      rows.sentIn(ids),
    ]);
    const known = new Map(here.map(row => [row.id, row]));
    conversations += records.length - here.length;
    await putTruths(
      rows,
      records.map(theirs => {
        const id = recordId(theirs);
        const row = known.get(id);
        const given = salt === theirSalt ? theirs : withoutHashes(theirs);
        if (!row) return truthOf(given, revision);
        const mine = recordOf({
          row,
          actions: actions.filter(({anchor}) => anchor === id),
          sent: sent.filter(({conversation}) => conversation === id),
        });
        const merged = truthOf(mergeRecords(mine, given), revision);
        return {...merged, row: {...merged.row, application: row.application}};
      }),
      salt,
    );
  });
  await rows.putStamp({schema: currentSchema, revision, conversations, salt});
  return [];
}

async function eachStaged(rows: Rows, take: (records: BackupRecord[]) => Promise<void>): Promise<void> {
  for (let after = recordKey(''); ; ) {
    const staged = await rows.stagedAfter(after, batch);
    await take(staged.map(({value}) => value as BackupRecord));
    if (staged.length < batch) return;
    after = staged.at(-1)?.key ?? after;
  }
}

async function putTruths(rows: Rows, truths: readonly Truth[], salt: number): Promise<void> {
  await rows.putConversations(truths.map(({row}) => row));
  await Promise.all(
    truths.flatMap(({row, actions}) =>
      actions.map(action => rows.putAction(withShape(action, row.reading, salt))),
    ),
  );
  await Promise.all(truths.flatMap(({sent}) => sent.map(letter => rows.putSent(letter))));
}

/** Hashed with another salt they say nothing here. */
const withoutHashes = (record: BackupRecord): BackupRecord => ({
  ...record,
  sent: record.sent.map(letter => ({...letter, wordHashes: []})),
});
