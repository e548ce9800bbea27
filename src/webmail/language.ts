import {attribute} from './dom';

/** The interface's language as the page declares it, and the direction it is laid out in. */
export function readLanguage(document: Document): {language: string | null; direction: 'ltr' | 'rtl'} {
  const {documentElement: root, body, defaultView: view} = document;
  const direction = view?.getComputedStyle(body ?? root).direction;
  return {language: attribute(root, 'lang') || null, direction: direction === 'rtl' ? 'rtl' : 'ltr'};
}
