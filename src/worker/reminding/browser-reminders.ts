import type {browser as Browser} from '../../browser';
import {say} from '../../say/say';
import type {Reminders} from '../ports';
import type {Notification} from './notification';
import type {NotificationAnswer} from './notification-answered';

const permission = {permissions: ['notifications' as const]};
const icon = 'icons/128.png';

type Hands = Pick<Reminders, 'permitted' | 'show' | 'standing' | 'clear'>;

/** Notifications of a real browser. The API is there only once the user allowed it. */
export function browserReminders(browser: typeof Browser): Hands {
  return {
    permitted: async () =>
      browser.notifications !== undefined && (await browser.permissions.contains(permission)),
    async show(notification) {
      const options = {
        type: 'basic' as const,
        iconUrl: browser.runtime.getURL(icon),
        title: notification.title,
        message: notification.message,
      };
      try {
        await browser.notifications.create(notification.id, {
          ...options,
          ...buttonsOf(notification, browser),
        });
      } catch {
        await browser.notifications.create(notification.id, options);
      }
    },
    standing: async () => Object.keys(await browser.notifications.getAll()),
    clear: async id => void (await browser.notifications.clear(id)),
  };
}

/** Firefox has no buttons and refuses a notification that asks for some. */
function buttonsOf({answerable}: Notification, browser: typeof Browser): object {
  const hasButtons = browser.notifications.onButtonClicked !== undefined && !isFirefox(browser);
  return answerable && hasButtons
    ? {buttons: [{title: say('reminding.later')}, {title: say('reminding.done')}]}
    : {};
}

const isFirefox = (browser: typeof Browser): boolean => browser.runtime.getURL('').startsWith('moz-');

/** Calls back for every click; to be called in the worker's first turn, and when the user has just allowed notifications. */
export function watchNotifications(
  browser: typeof Browser,
  onAnswer: (id: string, answer: NotificationAnswer) => void,
): void {
  if (browser.notifications === undefined || browser.notifications.onClicked.hasListener(opened)) return;
  answered = onAnswer;
  browser.notifications.onClicked.addListener(opened);
  browser.notifications.onButtonClicked?.addListener(pressed);
}

let answered: (id: string, answer: NotificationAnswer) => void = () => undefined;
const opened = (id: string): void => answered(id, 'open');
const pressed = (id: string, button: number): void => answered(id, button === 0 ? 'later' : 'done');
