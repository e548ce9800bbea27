import type {Correspondent} from './conversation';

const person = (name: string, address: string): Correspondent => ({name, address});

/** The user, in the first mailbox. */
export const robin = person('Robin Adeyemi', 'robin.adeyemi@post.example');
/** The user again, in the second mailbox. */
export const robinAtWork = person('Robin Adeyemi', 'robin@adeyemi-analytics.example');

export {person};
