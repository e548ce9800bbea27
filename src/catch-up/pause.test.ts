import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {inSight, pause} from './pause';

const page = Object.assign(new EventTarget(), {hidden: false});
const show = (isShown: boolean): void => {
  page.hidden = !isShown;
  page.dispatchEvent(new Event('visibilitychange'));
};
/** Whether it has come to its end by now. */
const isOver = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<false>(resolve => setImmediate(() => resolve(false)))]);

beforeEach(() => {
  show(true);
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

describe('waiting to be in sight', () => {
  it('is over at once where the page is', async () => {
    expect(await isOver(inSight(new AbortController().signal))).toBe(true);
  });

  it('lasts while the page is hidden', async () => {
    show(false);
    const waiting = inSight(new AbortController().signal);
    show(false);
    expect(await isOver(waiting)).toBe(false);
    show(true);
    expect(await isOver(waiting)).toBe(true);
  });

  it('ends when nobody wants it any more', async () => {
    show(false);
    const life = new AbortController();
    const waiting = inSight(life.signal);
    expect(await isOver(waiting)).toBe(false);
    life.abort();
    expect(await isOver(waiting)).toBe(true);
  });
});

it('rests no longer than it is wanted', async () => {
  const life = new AbortController();
  const resting = pause(3_600_000, life.signal);
  expect(await isOver(resting)).toBe(false);
  life.abort();
  expect(await isOver(resting)).toBe(true);
});
