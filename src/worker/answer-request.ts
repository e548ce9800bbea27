import type {Answer, PageRequestName} from '../contract';
import {failed, type Result} from '../domain/result';
import {catchUpHandlers} from './catch-up/catch-up-handlers';
import {deskHandlers} from './desk-handlers';
import {ownLetterHandlers} from './own-letters/own-letter-handlers';
import {ownPageHandlers} from './own-page-handlers';
import {ownershipHandlers} from './ownership/ownership-handlers';
import {pageHandlers} from './page-handlers';
import {Unusable} from './parse-field';
import type {Ports} from './ports';
import type {Asker} from './sender';

/** What only Afterword's own pages may ask. */
const ownHandlers = {
  ...ownPageHandlers,
  ...ownLetterHandlers,
  ...deskHandlers,
  ...ownershipHandlers,
  ...catchUpHandlers,
};

/** Answers one request. Nothing it is sent makes it throw; what nobody may ask or cannot be read is `refused` or `bad-request`. */
export async function answerRequest(message: unknown, asker: Asker, ports: Ports): Promise<Answer<unknown>> {
  const result = await handled(message, asker, ports);
  if (!result.ok && result.problem === 'storage-full')
    await ports.notices.raise('storage-full').catch(() => undefined);
  return {...result, now: ports.clock.now()};
}

async function handled(message: unknown, asker: Asker, ports: Ports): Promise<Result<unknown>> {
  if (!isRequest(message)) return failed('bad-request');
  const {ask, with: payload} = message;
  try {
    if (isPageRequest(ask)) return await pageHandlers[ask](payload, asker, ports);
    if (!Object.hasOwn(ownHandlers, ask)) return failed('bad-request');
    if (asker.is !== 'own-page') return failed('refused');
    return await ownHandlers[ask as keyof typeof ownHandlers](payload, asker, ports);
  } catch (error) {
    if (error instanceof Unusable) return failed('bad-request');
    // The name of an error holds no word of a mail; its message might.
    console.error('Afterword: a request ended in a bug', ask, error instanceof Error ? error.name : '');
    return failed('bug');
  }
}

const isRequest = (message: unknown): message is {ask: string; with: unknown} =>
  typeof message === 'object' && message !== null && 'ask' in message && typeof message.ask === 'string';

const isPageRequest = (ask: string): ask is PageRequestName => Object.hasOwn(pageHandlers, ask);
