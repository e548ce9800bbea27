import {locale} from '../say/say';

const rightToLeft = new Set(['ar', 'fa', 'he', 'iw', 'ur', 'yi']);

/** The way the interface's own sentences run, whatever way the page around them does. */
export const direction = (): 'ltr' | 'rtl' => (rightToLeft.has(locale().split('-')[0] ?? '') ? 'rtl' : 'ltr');
