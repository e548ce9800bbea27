import type {SpellingAnswer, SpellingQuestion} from './question';
import type {QuotedSlip} from './slip';

/** After so long without a question the memory is given back. */
const restMs = 30_000;

export type CheckSpelling = (text: string, names: string[]) => Promise<QuotedSlip[]>;

/** Asks the checker, which is started by the first question and ended some time after the last; `onEnd` hears of that. */
export function spellingThread(address: string, onEnd: () => void = () => undefined): CheckSpelling {
  let thread: Worker | undefined;
  let last = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, {done(slips: QuotedSlip[]): void; fail(error: Error): void}>();

  const end = (): void => {
    thread?.terminate();
    thread = undefined;
    for (const {fail} of waiting.values()) fail(new Error('spelling-ended'));
    waiting.clear();
    onEnd();
  };

  const rest = (): void => {
    clearTimeout(resting);
    if (waiting.size === 0) resting = setTimeout(end, restMs);
  };

  function start(): Worker {
    const started = new Worker(address);
    started.onmessage = ({data}: MessageEvent<SpellingAnswer>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.ok) asked?.done(data.slips);
      else asked?.fail(new Error('spelling-failed'));
      rest();
    };
    started.onerror = end;
    return started;
  }

  return (text, names) => {
    clearTimeout(resting);
    thread ??= start();
    last += 1;
    const question: SpellingQuestion = {number: last, text, names};
    thread.postMessage(question);
    return new Promise((done, fail) => waiting.set(question.number, {done, fail}));
  };
}
