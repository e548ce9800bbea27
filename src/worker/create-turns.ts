/**
 * Takes work that reads, decides and keeps, and lets no other work given to it begin in between. One that fails fails for its own giver
 * only. It holds within one worker, and there is one at a time.
 */
export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function createTurns(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
