import type {Page} from 'playwright';
import type {OwnershipRequests} from '../../../src/contract';
import type {BackupRecord} from '../../../src/worker/ownership/backup/record';
import {piecesOf} from './many-records';

interface Api {
  runtime: {sendMessage(message: unknown): Promise<{ok: boolean; value: unknown; problem?: string}>};
}

/** Brings these into the extension as a user would: by restoring a backup, whose end is waited for. */
export async function tellRecords(own: Page, records: readonly BackupRecord[]): Promise<void> {
  await ask(own, 'restore-begun', {});
  let index = 0;
  for (const text of piecesOf(records, Date.now())) {
    const read = await ask(own, 'restore-piece-told', {index, text});
    if (!read.read) throw new Error(`${read.problem} at ${read.where}`);
    index += 1;
  }
  await ask(own, 'restore-done', {how: 'replace'});
}

/** Asks the worker from a page of the extension's own. */
export async function ask<Name extends keyof OwnershipRequests>(
  own: Page,
  name: Name,
  payload: OwnershipRequests[Name]['with'],
): Promise<OwnershipRequests[Name]['value']> {
  const answer = await own.evaluate(
    ([request, given]) =>
      (globalThis as unknown as {chrome: Api}).chrome.runtime.sendMessage({ask: request, with: given}),
    [name, payload] as const,
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.problem}`);
  return answer.value as OwnershipRequests[Name]['value'];
}
