import type {DateWords} from './date-words';
import {dates as enDates} from './en/dates';
import {interviews as enInterviews} from './en/interviews';
import {names as enNames} from './en/names';
import {papers as enPapers} from './en/papers';
import {promises as enPromises} from './en/promises';
import type {InterviewWords} from './interview-words';
import type {NameWords} from './name-words';
import type {PaperWords} from './paper-words';
import type {PromiseWords} from './promise-words';

/** The words of one language that facts are read by. */
export interface FactWords {
  dates: DateWords;
  names: NameWords;
  interviews: InterviewWords;
  promises: PromiseWords;
  papers: PaperWords;
}

const english: FactWords = {
  dates: enDates,
  names: enNames,
  interviews: enInterviews,
  promises: enPromises,
  papers: enPapers,
};

const byLanguage: Readonly<Record<string, FactWords>> = {en: english};

/** The words of a language; English where it is unknown. */
export const factWordsOf = (language: string | null): FactWords => byLanguage[language ?? 'en'] ?? english;
