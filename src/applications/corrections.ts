import type {Action} from '../domain/action';
import {conversationId} from '../domain/conversation';

/** What the user said about which conversations belong where. The latest word about a pair is the one that holds. */
export interface Corrections {
  /** Conversations that are not about an interview. */
  dismissed: ReadonlySet<string>;
  /** One process, said by the user. */
  joined(one: string, other: string): boolean;
  /** Two processes, said by the user. */
  split(one: string, other: string): boolean;
  /** The user joined this conversation to some other. */
  touches(conversation: string): boolean;
  /** All pairs the user joined. */
  pairs: readonly (readonly [string, string])[];
}

/** Reads them off all that the user ever did. */
export function correctionsIn(actions: readonly Action[]): Corrections {
  const dismissed = new Set<string>();
  const said = new Map<string, 'join' | 'split'>();
  for (const action of [...actions].sort((one, other) => one.at - other.at)) {
    if (action.did === 'not-interview') dismissed.add(conversationId(action.conversation));
    if (action.did === 'join')
      said.set(pair(conversationId(action.conversation), conversationId(action.with)), 'join');
    if (action.did === 'split')
      said.set(pair(conversationId(action.conversation), conversationId(action.from)), 'split');
  }
  const pairs = [...said].flatMap(([both, word]) => {
    const [one = '', other = ''] = both.split(' ');
    return word === 'join' ? [[one, other] as const] : [];
  });
  const touched = new Set(pairs.flat());
  return {
    dismissed,
    pairs,
    joined: (one, other) => said.size > 0 && said.get(pair(one, other)) === 'join',
    split: (one, other) => said.size > 0 && said.get(pair(one, other)) === 'split',
    touches: conversation => touched.has(conversation),
  };
}

const pair = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
