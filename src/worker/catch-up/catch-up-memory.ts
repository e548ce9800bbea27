import type {CatchUp, CatchUpFound} from '../../contract';
import {type ConversationRef, conversationId} from '../../domain/conversation';
import type {KeptValues} from '../kept-values';

/** Looking back as it stands, and the tab it goes on in. */
export interface CatchUpState extends Omit<CatchUp, 'found'> {
  tab: number | null;
  page: number;
  found: Found[];
}

/** One that was found. `shape`: what others like it have in common, for "not about an interview". */
export interface Found extends Omit<CatchUpFound, 'read'> {
  shape: number | null;
}

export const mostFound = 500;

const key = 'catchUp';
const nothing: CatchUpState = {state: 'idle', tab: null, page: 1, looked: 0, reach: 0, found: []};

/** What was come upon is nobody's business once the browser closes, and outlives a stopped worker: session storage. */
export async function readCatchUp(session: KeptValues): Promise<CatchUpState> {
  const {[key]: kept} = await session.get([key]);
  return isState(kept) ? kept : nothing;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes it, one change after the other. */
export function changeCatchUp(
  session: KeptValues,
  change: (state: CatchUpState) => CatchUpState | Promise<CatchUpState>,
): Promise<CatchUpState> {
  const mine = last.then(async () => {
    const changed = await change(await readCatchUp(session));
    await session.set({[key]: changed});
    return changed;
  });
  last = mine.catch(() => undefined);
  return mine;
}

/** The user said that this conversation is about an interview. */
export async function isConfirmed(conversation: ConversationRef, session: KeptValues): Promise<boolean> {
  const {found} = await readCatchUp(session);
  const id = conversationId(conversation);
  return found.some(one => one.answer === 'yes' && conversationId(one.conversation) === id);
}

const isState = (value: unknown): value is CatchUpState =>
  typeof value === 'object' && value !== null && 'state' in value && 'found' in value;
