import {browser} from '../browser';
import type {
  Answer,
  CatchUpRequests,
  DeskRequests,
  OwnershipRequests,
  OwnLetterRequests,
  OwnPageRequests,
  PageRequests,
} from '../contract';

/** All that an own page may ask. */
export interface Requests
  extends OwnPageRequests,
    DeskRequests,
    OwnLetterRequests,
    OwnershipRequests,
    CatchUpRequests,
    Pick<PageRequests, 'letters-wanted' | 'desk-wanted'> {}

export type Asked<Name extends keyof Requests> =
  | Answer<Requests[Name]['value']>
  | {ok: false; problem: 'unreachable'};

export type Ask = <Name extends keyof Requests>(
  name: Name,
  payload: Requests[Name]['with'],
) => Promise<Asked<Name>>;

/** Asks the worker. Fails as a value where the worker refuses or cannot be reached. */
export const ask: Ask = async <Name extends keyof Requests>(name: Name, payload: Requests[Name]['with']) => {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ask: name, with: payload});
    return isAnswer<Name>(answer) ? answer : {ok: false, problem: 'unreachable'};
  } catch {
    return {ok: false, problem: 'unreachable'};
  }
};

const isAnswer = <Name extends keyof Requests>(answer: unknown): answer is Asked<Name> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
