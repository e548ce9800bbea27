import {browser} from '../browser';
import {locale, speak} from '../say/say';
import {type TranslatedTo, type Translation, translationFor} from '../say/translation';
import {direction} from '../ui/direction';

const load: Record<TranslatedTo, () => Promise<Translation>> = {
  de: async () => (await import('../say/de')).de,
  es: async () => (await import('../say/es')).es,
  fr: async () => (await import('../say/fr')).fr,
  it: async () => (await import('../say/it')).it,
  nl: async () => (await import('../say/nl')).nl,
  pt: async () => (await import('../say/pt')).pt,
};

/** From here on this page speaks the browser's language, where the interface knows it, and says so to screen readers. */
export async function speakTheirLanguage(): Promise<void> {
  const wanted = browser.i18n.getUILanguage();
  const translation = translationFor(wanted);
  if (translation) speak(wanted, await load[translation]());
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}
