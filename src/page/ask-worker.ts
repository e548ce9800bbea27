import type {Answer, Changed, PageRequestName, PageRequests} from '../contract';
import type {Result} from '../domain/result';
import {failed} from '../domain/result';
import {runtime} from './runtime';

/** Asks the worker. A worker that cannot be reached (stopped, updated, removed) is the problem `no-worker`, never an exception. */
export async function askWorker<Name extends PageRequestName>(
  ask: Name,
  payload: PageRequests[Name]['with'],
): Promise<Result<PageRequests[Name]['value']>> {
  try {
    const answer = await runtime()?.sendMessage({ask, with: payload});
    return isAnswer<PageRequests[Name]['value']>(answer) ? answer : failed('no-worker');
  } catch {
    return failed('no-worker');
  }
}

/** Calls back whenever the worker says that something shown may have changed. */
export function onChanged(changed: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): void => {
    if ((message as Changed | null)?.tell === 'changed') changed();
  };
  const {onMessage} = runtime() ?? {};
  onMessage?.addListener(listener);
  signal.addEventListener('abort', () => onMessage?.removeListener(listener), {once: true});
}

const isAnswer = <Value>(answer: unknown): answer is Answer<Value> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;
