import {browser, type Runtime} from '../browser';
import {mailTabs, startInTab} from '../mail-tabs';
import {speak} from '../say/say';
import {translationFor} from '../say/translation';
import {translations} from '../say/translations';
import {answerRequest} from './answer-request';
import {watchClock} from './clock';
import {watchNotifications} from './reminding/browser-reminders';
import {type NotificationAnswer, notificationAnswered} from './reminding/notification-answered';
import {askerOf} from './sender';
import {followTime, startWorker} from './start';

/**
 * The background worker. It may be stopped at any moment and is started anew by any of these events, so every listener is registered in
 * the first turn; what it knows is opened again each time.
 */
const language = browser.i18n.getUILanguage();
const translation = translationFor(language);
if (translation) speak(language, translations[translation]);

const clock = watchClock(browser.storage, () => void follow());
const started = startWorker(browser, clock);
const own = {id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).href.replace(/\/$/, '')};

browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
  const asker = askerOf(sender, own);
  if (!asker) return {ok: false, problem: 'refused', now: clock.now()};
  try {
    return await answerRequest(message, asker, await started);
  } catch {
    return {ok: false, problem: 'not-started', now: clock.now()};
  }
});
const answer = async (id: string, given: NotificationAnswer): Promise<void> => {
  try {
    await notificationAnswered(id, given, await started);
  } catch (error) {
    console.error('Afterword: could not follow a notification', error instanceof Error ? error.name : '');
  }
};
watchNotifications(browser, (id, given) => void answer(id, given));
browser.permissions.onAdded.addListener(() => {
  watchNotifications(browser, (id, given) => void answer(id, given));
  void follow();
});
browser.alarms.onAlarm.addListener(() => void follow());
// Another machine of the user's has shared something.
browser.storage.sync.onChanged.addListener(() => void follow());
// An update and a restart wipe alarms and badge. Every start rebuilds both; these listeners make sure that there is a start.
browser.runtime.onInstalled.addListener(({reason}) => {
  if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('src/welcome/index.html')});
  // What stood in open mail tabs ended with the version it came from. After an install the welcome page asks first.
  if (reason === 'update') void mailTabs().then(tabs => Promise.all(tabs.map(startInTab)));
});
browser.runtime.onStartup.addListener(() => undefined);
void follow();

/** A start that goes wrong is answered to whoever asks; here there is nobody to tell. */
async function follow(): Promise<void> {
  try {
    await followTime(await started);
  } catch (error) {
    console.error('Afterword: could not follow the time', error instanceof Error ? error.name : '');
  }
}
