/** The page's own time. It runs, and can be moved forward; what was due in between happens then. */
export interface PageClock {
  now(): number;
  /** Does it after that much of the page's time. Returns how to call it off. */
  after(ms: number, what: () => void): () => void;
  advance(ms: number): void;
}

interface Timer {
  due: number;
  what(): void;
  handle: ReturnType<typeof setTimeout>;
}

export function createPageClock(
  offset: number,
  advanced: number,
  kept: (advanced: number) => void,
): PageClock {
  let moved = advanced;
  const timers = new Set<Timer>();
  const now = () => Date.now() + offset + moved;

  const run = (timer: Timer) => {
    if (!timers.delete(timer)) return;
    clearTimeout(timer.handle);
    timer.what();
  };

  return {
    now,
    after(ms, what) {
      const timer: Timer = {due: now() + ms, what, handle: setTimeout(() => run(timer), ms)};
      timers.add(timer);
      return () => {
        timers.delete(timer);
        clearTimeout(timer.handle);
      };
    },
    advance(ms) {
      moved += ms;
      kept(moved);
      for (const timer of [...timers].sort((a, b) => a.due - b.due)) if (timer.due <= now()) run(timer);
    },
  };
}
