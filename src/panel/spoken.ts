import type {Translation} from '../say/translation';

declare global {
  /** What the panel says in another language than English; set by a file of that language, brought in before the panel. */
  var afterwordSpoken: {language: string; sentences: Translation} | undefined;
}
