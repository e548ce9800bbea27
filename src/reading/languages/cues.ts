import {type CueBook, cueBook} from '../kinds/signals';
import {cues as de} from './de/cues';
import {cues as en} from './en/cues';
import {cues as es} from './es/cues';
import {cues as fr} from './fr/cues';
import {cues as it} from './it/cues';
import {cues as nl} from './nl/cues';
import {cues as pt} from './pt/cues';

/** The languages mail is read in. */
export const languages = [en, de, fr, es, pt, it, nl] as const;

const books = new Map<string, CueBook>();

/** The phrases of a language, made ready at first use. */
export function bookOf(language: string): CueBook {
  const known = books.get(language);
  if (known !== undefined) return known;
  const book = cueBook(languages.find(cues => cues.language === language) ?? en);
  books.set(language, book);
  return book;
}
