import type {PageClock} from '../../page/clock';
import type {Practice} from '../../page/practice';
import type {Setup} from '../setup';
import type {Mailbox} from './mailbox';
import type {Sending} from './sending';

/** The port of this mailbox; see `Practice`. */
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
