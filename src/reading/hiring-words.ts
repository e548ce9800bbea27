import {search as de} from './languages/de/search';
import {search as en} from './languages/en/search';
import {search as es} from './languages/es/search';
import {search as fr} from './languages/fr/search';
import {search as it} from './languages/it/search';
import {search as nl} from './languages/nl/search';
import {search as pt} from './languages/pt/search';

const others: Readonly<Record<string, string>> = {de, es, fr, it, nl, pt};

/** Whole words by which a webmail's search finds mails about a hiring process: the English ones, and those of that language (BCP 47). */
export function hiringWords(language: string): string[] {
  const own = others[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? '';
  return [...new Set(`${en} ${own}`.trim().toLowerCase().split(' '))];
}
