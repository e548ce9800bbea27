import {de} from './de';
import {es} from './es';
import {fr} from './fr';
import {it} from './it';
import {nl} from './nl';
import {pt} from './pt';
import type {TranslatedTo, Translation} from './translation';

/** All of them at once, for the worker, which cannot load code late. */
export const translations: Record<TranslatedTo, Translation> = {de, es, fr, it, nl, pt};
