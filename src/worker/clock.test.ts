import {expect, it} from 'vitest';
import {watchClock} from './clock';

type Listener = (changes: Record<string, {newValue?: unknown}>, area: string) => void;

function source(first: unknown) {
  const listeners: Listener[] = [];
  return {
    session: {get: async () => ({clockOffset: first})},
    onChanged: {addListener: (listener: Listener) => void listeners.push(listener)},
    change: (newValue: unknown, area = 'session') => {
      for (const listener of listeners) listener({clockOffset: {newValue}}, area);
    },
  };
}

it('is moved by what session storage says, at the start and later', async () => {
  const storage = source(5_000);
  let moves = 0;
  const clock = watchClock(storage, () => {
    moves += 1;
  });
  await clock.ready;
  expect(clock.offset()).toBe(5_000);
  storage.change(86_400_000);
  expect(clock.offset()).toBe(86_400_000);
  storage.change(undefined);
  expect(clock.offset()).toBe(0);
  expect(moves).toBe(2);
});

it('is moved by nothing else', async () => {
  const storage = source('soon');
  const clock = watchClock(storage, () => undefined);
  await clock.ready;
  storage.change(1_000, 'local');
  storage.change(Number.NaN);
  expect(clock.offset()).toBe(0);
});
