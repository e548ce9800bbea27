import {readFileSync} from 'node:fs';
import type {MailKind} from '../../../src/domain/kind';

/** What a case should be read as. Null: the mail does not say, and a value would be wrong. */
export interface Expected {
  conversations: {key: string; related: boolean; kind: MailKind}[];
  applications: ExpectedApplication[];
}

export interface ExpectedApplication {
  employer: string | null;
  role: string | null;
  /** `end` null: not named, so not judged. */
  interviews: {start: string; end: string | null; status: string}[];
  promise: {date: string} | null;
  /** `by` null: no day named. */
  papersOwed: {what: string; by: string | null}[];
}

/** Whole conversations as replay takes them, and what they should be read as. */
export interface JudgedCase {
  id: string;
  case: unknown;
  expected: Expected;
  /** The account holder hires in it. */
  userHires?: boolean;
}

/** The cases of a file, one JSON object a line. */
export const judgedCases = (file: string): JudgedCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as JudgedCase);
