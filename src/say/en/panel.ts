import {card} from './card';
import {notices} from './notices';
import {strip} from './strip';

/** The sentences of the panel file alone: a mail page compiles nothing that it never says. Stands in for all of English there. */
export const en = {...card, ...notices, ...strip} as const;
