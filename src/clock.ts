import type {Instant} from './domain/instant';

/** The one place that asks what time it is. `offset` moves it: tests live other days through it. */
export interface Clock {
  now(): Instant;
}

export function createClock(offset: () => number = () => 0): Clock {
  return {now: () => Date.now() + offset()};
}
