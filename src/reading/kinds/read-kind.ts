import type {MessageReading} from '../../domain/reading';
import type {SeenMessage} from '../../domain/sighting';
import type {MessageText} from '../message-text';
import type {KindReading} from './kind-reading';

export interface KindInput {
  text: MessageText;
  message: SeenMessage;
  /** The mailbox's address, lower case. */
  account: string;
  own: boolean;
  /** What the conversation's earlier messages said, oldest first. */
  earlier: readonly MessageReading[];
}

/** What a message is, from its own words, its sender and what was said before it in the conversation. */
export function readKind(_input: KindInput): KindReading {
  return {
    kind: 'other',
    confidence: 0.5,
    related: false,
    automatic: false,
    noReply: false,
    because: [],
    purpose: null,
    userIsEmployer: false,
  };
}
