import {type Choices, choicesShape} from '../choices';
import {type Check, type Fault, forbiddenIn, matching, object, oneOf, text, whole} from './shape';

export const backupFormat = 'afterword-backup';
/** Grows when an older Afterword could not read what a newer one writes. */
export const backupSchema = 1;

/** What stands in the file before the conversations. */
export interface BackupHead extends Choices {
  format: typeof backupFormat;
  schema: number;
  about: string;
  /** ISO 8601. */
  madeAt: string;
  /** Of the hashes of sent letters. */
  salt: number;
}

const time: Check = (value, where) =>
  matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/)(value, where) ??
  (Number.isNaN(Date.parse(String(value))) ? {problem: 'out-of-range', where} : null);

const head = object<BackupHead>({
  format: oneOf([backupFormat]),
  schema: whole(1, backupSchema),
  about: text(10_000),
  madeAt: time,
  salt: whole(0, 2 ** 32 - 1),
  ...choicesShape,
});

/** What is wrong with all that stands outside the conversations. */
export function faultInHead(value: Readonly<Record<string, unknown>>): Fault | null {
  return faultInIdentity(value) ?? forbiddenIn(value, '') ?? head(value, '');
}

/** Is it ours at all, and can this version read it? Told as soon as the file names itself. */
export function faultInIdentity({format, schema}: Readonly<Record<string, unknown>>): Fault | null {
  if (format !== undefined && format !== backupFormat) return {problem: 'wrong-schema', where: 'format'};
  if (schema === undefined) return null;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return {problem: 'wrong-schema', where: 'schema'};
  return schema > backupSchema ? {problem: 'newer-version', where: 'schema'} : null;
}
