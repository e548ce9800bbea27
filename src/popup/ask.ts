import {browser} from '../browser';
import type {Answer, OwnPageRequestName, OwnPageRequests} from '../contract';

/** Asks the worker. Fails as a value where the worker refuses or cannot be reached. */
export async function ask<Name extends OwnPageRequestName>(
  name: Name,
  payload: OwnPageRequests[Name]['with'],
): Promise<Answer<OwnPageRequests[Name]['value']> | {ok: false; problem: 'unreachable'}> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ask: name, with: payload});
    return isAnswer<OwnPageRequests[Name]['value']>(answer) ? answer : {ok: false, problem: 'unreachable'};
  } catch {
    return {ok: false, problem: 'unreachable'};
  }
}

const isAnswer = <T>(answer: unknown): answer is Answer<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
