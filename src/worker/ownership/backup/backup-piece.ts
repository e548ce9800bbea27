import type {BackupPiece} from '../../../contract';
import {say} from '../../../say/say';
import type {Ports} from '../../ports';
import type {Rows} from '../../store/store';
import {choicesIn} from '../choices';
import {backupFormat, backupSchema} from './format';
import {readable} from './readable';
import {recordOf, type Truth} from './record';

const stretch = 100;

/** The next stretch of the backup. Each is true by itself; together they are one file. */
export async function backupPiece(after: string | null, ports: Ports): Promise<BackupPiece> {
  const {truths, salt} = await ports.memory.read(async rows => ({
    truths: await truthsAfter(rows, after ?? '', stretch),
    salt: (await rows.stamp())?.salt ?? 0,
  }));
  const records = truths.map(truth => `    ${readable(recordOf(truth), '    ')}`).join(',\n');
  const last = truths.length < stretch ? null : (truths.at(-1)?.row.id ?? null);
  const head = after === null ? await headOf(salt, ports) : '';
  const between = after !== null && records ? ',\n' : '';
  const end = last === null ? `${truths.length > 0 || after !== null ? '\n' : ''}  ]\n}\n` : '';
  return {text: `${head}${between}${records}${end}`, next: last};
}

/** Whole conversations in the order of their ids. */
export async function truthsAfter(rows: Rows, after: string, limit: number): Promise<Truth[]> {
  const conversations = await rows.conversationsAfter(after, limit);
  const ids = conversations.map(({id}) => id);
  const [actions, sent] = await Promise.all([rows.actionsAt(ids), rows.sentIn(ids)]);
  return conversations.map(row => ({
    row,
    actions: actions.filter(({anchor}) => anchor === row.id),
    sent: sent.filter(({conversation}) => conversation === row.id),
  }));
}

async function headOf(salt: number, {clock, own}: Ports): Promise<string> {
  const fields = {
    format: backupFormat,
    schema: backupSchema,
    about: say('ownership.file.about'),
    madeAt: new Date(clock.now()).toISOString(),
    salt,
    ...(await choicesIn(own.local)),
  };
  const lines = Object.entries(fields).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${readable(value, '  ')},\n`,
  );
  return `{\n${lines.join('')}  "conversations": [\n`;
}
