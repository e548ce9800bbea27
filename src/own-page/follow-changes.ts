import {browser} from '../browser';

/** Calls back whenever the worker says that something a page may show has changed, until the answer is called. */
export function followChanges(listener: () => void): () => void {
  const hear = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'tell' in message && message.tell === 'changed')
      listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
