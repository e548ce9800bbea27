import '../say/spoken';
import {browser} from '../browser';
import {locale, speak} from '../say/say';
import {translationFor} from '../say/translation';
import {direction} from '../ui/direction';

/** From here on the popup speaks the browser's language, where the interface knows it; it loads no more than it says itself. */
export async function speakTheirLanguage(): Promise<void> {
  const wanted = browser.i18n.getUILanguage();
  const translation = translationFor(wanted);
  if (translation) await bring(browser.runtime.getURL(`popup.${translation}.js`));
  if (globalThis.afterwordSpoken) speak(wanted, globalThis.afterwordSpoken.sentences);
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}

/** Resolves also where the file is missing: English is better than nothing. */
const bring = (address: string): Promise<void> =>
  new Promise(resolve => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
