import {framing as de} from './de/framing';
import {framing as en} from './en/framing';
import {framing as es} from './es/framing';
import {framing as fr} from './fr/framing';
import type {Framing} from './framing';
import {framing as it} from './it/framing';
import {framing as nl} from './nl/framing';
import {framing as pt} from './pt/framing';

/** Of every language at once: a history may be quoted in another language than the mail's own. */
export const framings: readonly Framing[] = [en, de, fr, es, pt, it, nl];
