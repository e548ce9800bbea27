import type {GmailId} from './ids';

/** One place that names a thread, and what it says. */
export interface Witness {
  by: string;
  id: GmailId;
}

export interface OneThread {
  /** Null where nobody names one, only local ids are named, or witnesses differ. */
  key: string | null;
  by: string;
  differ: boolean;
  /** Conversation view is off: one message of the thread is shown, not the thread. */
  single: boolean;
}

/**
 * The thread all witnesses mean. A thread begun here has a local id beside its key; the two cannot be compared and do not differ. With
 * conversation view off a place may name the message where others name the thread; that is no difference either.
 */
export function oneThread(witnesses: readonly Witness[]): OneThread {
  const messages = new Set(witnesses.map(({id}) => id.message));
  messages.delete(null);
  const threads = new Map<string, string>();
  const locals = new Set<string>();
  for (const {by, id} of witnesses) {
    if (id.thread !== null && !threads.has(id.thread)) threads.set(id.thread, by);
    if (id.local !== null && id.thread === null) locals.add(id.local);
  }
  if (threads.size > 1) for (const message of messages) threads.delete(message ?? '');
  const [[key, by] = [null, '']] = threads;
  const differ = threads.size > 1 || locals.size > 1 || messages.size > 1;
  return {key: differ ? null : key, by: differ ? '' : by, differ, single: messages.size > 0};
}
