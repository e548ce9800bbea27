import {locale} from '../../say/say';

/** "German", as the interface language calls it. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(locale(), {type: 'language'}).of(code) ?? code;
