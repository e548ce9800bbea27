import type {Translation} from './translation';

declare global {
  /** What this page says in another language than English; set by a file of that language, brought in beforehand. */
  var afterwordSpoken: {language: string; sentences: Translation} | undefined;
}
