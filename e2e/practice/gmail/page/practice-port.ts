import type {Setup} from '../setup';
import type {PageClock} from './clock';
import type {Delivery, Mailbox} from './mailbox';
import type {Sending, SentMail} from './sending';

/** What tests may do to the practice mailbox that a user cannot: `window.practice`. */
export interface Practice {
  /** A message comes in; into a new conversation if the key is not known. */
  deliver(conversation: string, delivery: Delivery): void;
  /** Lets time pass, with everything that was due in it. */
  advance(ms: number): void;
  now(): number;
  sent(): SentMail[];
  /** Conversations by key: ids, subject, number of messages. */
  state(): {
    key: string;
    id: string | null;
    subject: string;
    labels: string[];
    messages: number;
    unread: boolean;
  }[];
  /** Opens a conversation, as a click on its row would. */
  open(conversation: string): void;
  /** The address of a conversation in this mailbox. */
  addressOf(conversation: string): string | null;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

export function practiceFor(
  setup: Setup,
  mailbox: Mailbox,
  clock: PageClock,
  sending: Sending,
  addressOf: Practice['addressOf'],
): Practice {
  return {
    deliver: mailbox.deliver,
    advance: clock.advance,
    now: clock.now,
    sent: sending.sent,
    addressOf,
    open(key) {
      const address = addressOf(key);
      if (address !== null) location.hash = new URL(address).hash;
    },
    state: () =>
      setup.threads.map(({key, id, subject, labels, mails}) => ({
        key,
        id,
        subject,
        labels,
        messages: mails.length,
        unread: mails.some(mail => mail.unread),
      })),
  };
}
