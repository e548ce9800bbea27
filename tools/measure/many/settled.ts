import type {Page} from 'playwright';
import {workerSide} from '../../../e2e/worker-side';

/** Waits until nothing is left that is not as it should be now. */
export async function settled(own: Page): Promise<void> {
  const worker = workerSide(own);
  for (;;) {
    const {nextWake} = await worker.ask('health');
    if (nextWake === null || nextWake > Date.now()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
