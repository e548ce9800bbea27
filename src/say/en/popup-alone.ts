import {card} from './card';
import {popup} from './popup';

/** The sentences of the popup alone: it opens at once because it loads nothing else. Stands in for all of English there. */
export const en = {...card, ...popup} as const;
