import type {SpellingAnswer, SpellingQuestion} from './question';
import type {QuotedSlip} from './slip';

/** After so long without a question the memory is given back. */
const restMs = 30_000;
/** No letter takes nearly as long, the slowest start included: a thread that says nothing for this long never will. */
const patienceMs = 60_000;

export type CheckSpelling = (text: string, names: string[]) => Promise<QuotedSlip[]>;

/** Asks the checker, which is started by the first question and ended some time after the last; `onEnd` hears of that. */
export function spellingThread(address: string, onEnd: () => void = () => undefined): CheckSpelling {
  let thread: Worker | undefined;
  let last = 0;
  /** Ends the thread: soon where it has nothing to do, later where it owes an answer. */
  let ending: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, {done(slips: QuotedSlip[]): void; fail(error: Error): void}>();

  const end = (): void => {
    clearTimeout(ending);
    thread?.terminate();
    thread = undefined;
    for (const {fail} of waiting.values()) fail(new Error('spelling-ended'));
    waiting.clear();
    onEnd();
  };

  const endLater = (): void => {
    clearTimeout(ending);
    ending = setTimeout(end, waiting.size === 0 ? restMs : patienceMs);
  };

  function start(): Worker {
    const started = new Worker(address);
    started.onmessage = ({data}: MessageEvent<SpellingAnswer>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.ok) asked?.done(data.slips);
      else asked?.fail(new Error('spelling-failed'));
      endLater();
    };
    started.onerror = end;
    return started;
  }

  return (text, names) => {
    thread ??= start();
    last += 1;
    const question: SpellingQuestion = {number: last, text, names};
    thread.postMessage(question);
    return new Promise((done, fail) => {
      waiting.set(question.number, {done, fail});
      endLater();
    });
  };
}
