import type {Translation} from '../translation';
import {card} from './card';
import {notices} from './notices';
import {strip} from './strip';

/** What is said inside a mail page. */
export const panel = {...card, ...notices, ...strip} satisfies Translation;
