import type {Translation} from '../translation';

/** What is said inside a mail page. */
export const panel: Translation = {};
