import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {SpellingQuestion} from './question';
import {spellingThread} from './spelling-thread';

/** A thread that answers when the test lets it. */
class FakeThread {
  static all: FakeThread[] = [];
  onmessage: ((event: {data: unknown}) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  asked: SpellingQuestion[] = [];
  constructor(readonly address: string) {
    FakeThread.all.push(this);
  }
  postMessage(question: SpellingQuestion): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(at: number): void {
    this.onmessage?.({data: {number: this.asked[at]?.number, ok: true, slips: []}});
  }
}

describe('the thread of the checker', () => {
  beforeEach(() => {
    FakeThread.all = [];
    vi.useFakeTimers();
    vi.stubGlobal('Worker', FakeThread);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const only = (): FakeThread => FakeThread.all.at(-1) ?? new FakeThread('none');

  it('is started by the first question, and by nothing before', async () => {
    const check = spellingThread('spelling.js');
    expect(FakeThread.all).toEqual([]);
    const answer = check('Dear Maya', ['Maya']);
    expect(only().address).toBe('spelling.js');
    only().answer(0);
    expect(await answer).toEqual([]);
  });

  it('gives its memory back when it has rested, never while it is asked', async () => {
    const ended = vi.fn();
    const check = spellingThread('spelling.js', ended);
    const first = check('one', []);
    const thread = only();
    vi.advanceTimersByTime(45_000);
    expect(thread.ended).toBe(false);
    thread.answer(0);
    await first;
    vi.advanceTimersByTime(29_000);
    expect(thread.ended).toBe(false);
    const second = check('two', []);
    vi.advanceTimersByTime(45_000);
    thread.answer(1);
    await second;
    vi.advanceTimersByTime(31_000);
    expect(thread.ended).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
    void check('three', []);
    expect(FakeThread.all).toHaveLength(2);
  });

  it('fails what was asked when it breaks, and starts anew', async () => {
    const check = spellingThread('spelling.js');
    const answer = check('one', []);
    only().onerror?.();
    await expect(answer).rejects.toThrow('spelling-ended');
    const again = check('two', []);
    only().answer(0);
    expect(await again).toEqual([]);
    expect(FakeThread.all).toHaveLength(2);
  });

  it('is given up when it never answers, and the next question has a new one', async () => {
    const check = spellingThread('spelling.js');
    const answer = check('one', []);
    const behind = check('two', []);
    const thread = only();
    vi.advanceTimersByTime(61_000);
    await expect(answer).rejects.toThrow('spelling-ended');
    await expect(behind).rejects.toThrow('spelling-ended');
    expect(thread.ended).toBe(true);
    const again = check('three', []);
    only().answer(0);
    expect(await again).toEqual([]);
  });
});
