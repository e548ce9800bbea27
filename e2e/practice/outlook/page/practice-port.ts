import type {PageClock} from '../../page/clock';
import type {Practice} from '../../page/practice';
import type {Setup} from '../setup';
import type {Mailbox} from './mailbox';
import {pathOf} from './route';
import type {Sending} from './sending';
import type {Site} from './site';

/** The port of this mailbox; see `Practice`. */
export function practiceFor(
  setup: Setup,
  mailbox: Mailbox,
  clock: PageClock,
  sending: Sending,
  go: Site['go'],
): Practice {
  const folderOf = (key: string) =>
    mailbox.byKey(key)?.mails.find(mail => mail.folder !== 'sentitems')?.folder ?? 'sentitems';
  return {
    deliver: mailbox.deliver,
    advance: clock.advance,
    now: clock.now,
    sent: sending.sent,
    open(key) {
      const thread = mailbox.byKey(key);
      if (thread) go(folderOf(key), thread.id);
    },
    addressOf(key) {
      const thread = mailbox.byKey(key);
      return thread
        ? `${location.origin}${pathOf(setup.base, folderOf(key), thread.id)}${location.search}`
        : null;
    },
    state: () =>
      setup.threads.map(({key, id, subject, mails}) => ({
        key,
        id,
        subject,
        labels: [...new Set(mails.map(mail => mail.folder))],
        messages: mails.length,
        unread: mails.some(mail => mail.unread),
      })),
  };
}
