import type {PieceRead, Refused, RestorePreview, RestoreProblem, RestoreRead} from '../../../contract';
import {failed, ok, type Result} from '../../../domain/result';
import type {Ports} from '../../ports';
import type {Rows} from '../../store/store';
import type {Staged} from '../../store/whole-rows';
import {type BackupHead, faultInHead, faultInIdentity} from '../backup/format';
import type {BackupRecord} from '../backup/record';
import {faultIn, recordId} from '../backup/record-shape';
import type {Fault} from '../backup/shape';
import {type Part, type Reading, readOn, unread} from './read-json';

/** A file that is being read, as it is kept between its pieces. */
export interface StagedFile {
  reading: Reading;
  /** Of the piece that is to come. */
  next: number;
  characters: number;
  head: Record<string, unknown>;
  fault: Fault | null;
  counts: {conversations: number; known: number; told: number; letters: number};
}

export const fileKey = 'file';
export const recordKey = (id: string): string => `record:${id}`;
const letterKey = (id: string): string => `letter:${id}`;

/** As text. A file beyond this is told to be too large before it fills the disk. */
const longestFile = 128 * 1_048_576;
const list = 'conversations';

/** Forgets whatever was staged, and expects a new file. */
export async function restoreBegun(ports: Ports): Promise<Result<null>> {
  const file: StagedFile = {
    reading: unread,
    next: 0,
    characters: 0,
    head: {},
    fault: null,
    counts: {conversations: 0, known: 0, told: 0, letters: 0},
  };
  const done = await ports.memory.derive(async rows => {
    await rows.clearStaged();
    await putFile(rows, file);
  });
  return done ? ok(null) : failed('not-now');
}

export async function restoreDropped(ports: Ports): Promise<Result<null>> {
  await ports.memory.derive(rows => rows.clearStaged());
  return ok(null);
}

/** Reads one piece and stages what it completes, or says what is wrong with it. */
export async function pieceTold(index: number, text: string, ports: Ports): Promise<Result<PieceRead>> {
  let answer: Result<PieceRead> = failed('no-restore');
  const done = await ports.memory.derive(async rows => {
    const file = await fileStaged(rows);
    if (!file || index > file.next) return;
    if (file.fault) answer = ok(refused(file.fault));
    else if (index < file.next) answer = ok({read: true});
    else answer = ok(await readInto(rows, file, text));
  });
  return done ? answer : failed('not-now');
}

/** What the file holds, once it was told to its end. */
export async function restoreRead(ports: Ports): Promise<Result<RestoreRead>> {
  const file = await ports.memory.read(fileStaged);
  if (!file) return failed('no-restore');
  const fault = faultInWhole(file);
  return ok(fault ? refused(fault) : {read: true, preview: previewOf(file)});
}

/** What is wrong with a file that was told to its end. */
export function faultInWhole({fault, reading: {phase}, head, characters}: StagedFile): Fault | null {
  if (fault) return fault;
  if (phase !== 'end') return atFile(phase === 'start' && characters === 0 ? 'not-json' : 'truncated');
  if (head.format === undefined || head.schema === undefined) return atFile('wrong-schema');
  return faultInHead(head) ?? (head[list] === undefined ? null : atFile('wrong-schema'));
}

export const fileStaged = async (rows: Rows): Promise<StagedFile | undefined> =>
  (await rows.staged([fileKey]))[0]?.value as StagedFile | undefined;

/** The head of a file in which nothing is wrong. */
export const headOf = ({head}: StagedFile): BackupHead => head as unknown as BackupHead;

async function readInto(rows: Rows, file: StagedFile, text: string): Promise<PieceRead> {
  const characters = file.characters + text.length;
  const read = characters > longestFile ? {problem: 'too-large' as const} : readOn(file.reading, text, list);
  if ('problem' in read) return refuse(rows, file, placed(read.problem, file));
  const next = {...file, reading: read.reading, next: file.next + 1, characters};
  const fault = await stage(rows, next, read.parts);
  if (fault) return refuse(rows, file, fault);
  await putFile(rows, next);
  return {read: true};
}

/** A fault of the text is near the conversation that was read last. */
const placed = (problem: RestoreProblem, {reading: {elements}}: StagedFile): Fault => ({
  problem,
  where: elements > 0 ? `${list}[${elements}]` : '',
});

async function stage(rows: Rows, file: StagedFile, parts: readonly Part[]): Promise<Fault | null> {
  file.head = {...file.head};
  file.counts = {...file.counts};
  const staged: Staged[] = [];
  const places = new Map<string, string>();
  for (const {key, index, value} of parts) {
    if (index === null) {
      Object.defineProperty(file.head, key, {value, enumerable: true, configurable: true, writable: true});
      continue;
    }
    const where = `${list}[${index}]`;
    const fault = faultIn(value, where);
    if (fault) return fault;
    const record = value as BackupRecord;
    for (const name of [recordKey(recordId(record)), ...record.sent.map(({id}) => letterKey(id))]) {
      if (places.has(name)) return {problem: 'duplicate', where};
      places.set(name, where);
      staged.push({key: name, value: name.startsWith('record:') ? record : null});
    }
    file.counts.conversations += 1;
    file.counts.told += record.told.length;
    file.counts.letters += record.sent.filter(letter => letter.certainty !== 'revoked').length;
  }
  const identity = faultInIdentity(file.head);
  if (identity) return identity;
  const [twice] = await rows.staged([...places.keys()]);
  if (twice) return {problem: 'duplicate', where: places.get(twice.key) ?? list};
  const ids = staged.flatMap(({value}) => (value === null ? [] : recordId(value as BackupRecord)));
  file.counts.known += (await rows.conversations(ids)).length;
  await rows.putStaged(staged);
  return null;
}

/** Nothing of a file that is refused is kept but why. */
async function refuse(rows: Rows, file: StagedFile, fault: Fault): Promise<PieceRead> {
  await rows.clearStaged();
  await putFile(rows, {...file, head: {}, fault});
  return refused(fault);
}

const putFile = (rows: Rows, file: StagedFile): Promise<void> =>
  rows.putStaged([{key: fileKey, value: file}]);

const refused = ({problem, where}: Fault): Refused => ({read: false, problem, where});
const atFile = (problem: RestoreProblem): Fault => ({problem, where: ''});

function previewOf(file: StagedFile): RestorePreview {
  const {madeAt, settings} = headOf(file);
  return {
    ...file.counts,
    madeAt: Date.parse(madeAt),
    settings: Object.keys(settings).length > 0,
  };
}
