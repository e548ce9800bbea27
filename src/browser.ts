import browser from 'webextension-polyfill';

export type {Alarms, Runtime} from 'webextension-polyfill';
/** The browser's extension API with promises. Nothing else in the project imports the polyfill; mail pages never do. */
export {browser};
