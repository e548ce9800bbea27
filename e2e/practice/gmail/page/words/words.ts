import type {PracticeLanguage} from '../../setup';
import {ar} from './ar';
import {en} from './en';
import {ru} from './ru';

/** What the interface says. Nothing of it may matter to anybody who reads the page. */
export type Words = typeof en;

const all: Record<PracticeLanguage, Words> = {en, ru, ar};

export const wordsOf = (language: PracticeLanguage): Words => all[language];
