import type {OutlookLanguage} from '../../setup';
import {de} from './de';
import {en} from './en';
import {he} from './he';

export type Words = typeof en;

const languages: Record<OutlookLanguage, Words> = {en, de, he};

/** Every text of the interface in one language. */
export const wordsOf = (language: OutlookLanguage): Words => languages[language];

/** A text with its places filled. */
export const fill = (text: string, places: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name) => String(places[name] ?? ''));
