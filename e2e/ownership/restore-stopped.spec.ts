import type {Page} from 'playwright';
import {expect, test} from 'playwright/test';
import type {BackupPiece, OwnershipRequests} from '../../src/contract';
import {launchWithExtension} from '../extension';
import {invitationFrom, tellSeen} from '../worker/seen-conversation';
import {workerSide} from '../worker-side';

interface Api {
  runtime: {sendMessage(message: unknown): Promise<{ok: boolean; value: unknown; problem?: string}>};
  storage: {local: {get(key: string): Promise<object>}};
}

async function ask<Name extends keyof OwnershipRequests>(
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

const isTakingOver = (own: Page): Promise<boolean> =>
  own.evaluate(
    async () =>
      Object.keys(
        await (globalThis as unknown as {chrome: Api}).chrome.storage.local.get('ownership:taking-over'),
      ).length > 0,
  );

test('a restore that is stopped at any moment leaves all that was there or all that is in the file', async () => {
  test.setTimeout(120_000);
  const {own, close} = await launchWithExtension();
  const worker = workerSide(own);
  await tellSeen(own, invitationFrom('Northlight', Date.now() - 3_600_000));
  const {text}: BackupPiece = await ask(own, 'backup-piece-wanted', {after: null});
  const {conversations: one, ...head} = JSON.parse(text);
  /** As many employers: of one application there would be much to work out. */
  const file = (count: number): string =>
    JSON.stringify({
      ...head,
      conversations: Array.from({length: count}, (_, index) =>
        JSON.parse(JSON.stringify(one[0]).replaceAll(/northlight/gi, `e${count}x${index}`)),
      ),
    });
  const tell = async (count: number): Promise<void> => {
    await ask(own, 'restore-begun', {});
    expect(await ask(own, 'restore-piece-told', {index: 0, text: file(count)})).toEqual({read: true});
  };

  let before = 1;
  const ends = new Set<'before' | 'after'>();
  for (let looks = 0; looks < 12; looks += 1) {
    const count = 300 + looks;
    await tell(count);
    const taking = ask(own, 'restore-done', {how: 'replace'}).catch(() => undefined);
    // A little later each time: from before it began to the middle of what follows.
    for (let look = 0; look < looks * 4; look += 1) await isTakingOver(own);
    await worker.stop();
    await taking;
    const {conversations} = await worker.ask('health');
    expect([before, count]).toContain(conversations);
    ends.add(conversations === before ? 'before' : 'after');
    before = conversations;
    await expect.poll(() => isTakingOver(own)).toBe(false);
    expect(await worker.ask('health')).toMatchObject({store: 'well', conversations});
  }
  expect([...ends].sort()).toEqual(['after', 'before']);
  await close();
});
