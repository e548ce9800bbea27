import type {DateWords} from './date-words';
import {dates as deDates} from './de/dates';
import {interviews as deInterviews} from './de/interviews';
import {names as deNames} from './de/names';
import {papers as dePapers} from './de/papers';
import {promises as dePromises} from './de/promises';
import {dates as enDates} from './en/dates';
import {interviews as enInterviews} from './en/interviews';
import {names as enNames} from './en/names';
import {papers as enPapers} from './en/papers';
import {promises as enPromises} from './en/promises';
import {dates as esDates} from './es/dates';
import {interviews as esInterviews} from './es/interviews';
import {names as esNames} from './es/names';
import {papers as esPapers} from './es/papers';
import {promises as esPromises} from './es/promises';
import {dates as frDates} from './fr/dates';
import {interviews as frInterviews} from './fr/interviews';
import {names as frNames} from './fr/names';
import {papers as frPapers} from './fr/papers';
import {promises as frPromises} from './fr/promises';
import type {InterviewWords} from './interview-words';
import {dates as itDates} from './it/dates';
import {interviews as itInterviews} from './it/interviews';
import {names as itNames} from './it/names';
import {papers as itPapers} from './it/papers';
import {promises as itPromises} from './it/promises';
import type {NameWords} from './name-words';
import {dates as nlDates} from './nl/dates';
import {interviews as nlInterviews} from './nl/interviews';
import {names as nlNames} from './nl/names';
import {papers as nlPapers} from './nl/papers';
import {promises as nlPromises} from './nl/promises';
import type {PaperWords} from './paper-words';
import type {PromiseWords} from './promise-words';
import {dates as ptDates} from './pt/dates';
import {interviews as ptInterviews} from './pt/interviews';
import {names as ptNames} from './pt/names';
import {papers as ptPapers} from './pt/papers';
import {promises as ptPromises} from './pt/promises';

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

const byLanguage: Readonly<Record<string, FactWords>> = {
  en: english,
  de: {dates: deDates, names: deNames, interviews: deInterviews, promises: dePromises, papers: dePapers},
  es: {dates: esDates, names: esNames, interviews: esInterviews, promises: esPromises, papers: esPapers},
  fr: {dates: frDates, names: frNames, interviews: frInterviews, promises: frPromises, papers: frPapers},
  it: {dates: itDates, names: itNames, interviews: itInterviews, promises: itPromises, papers: itPapers},
  nl: {dates: nlDates, names: nlNames, interviews: nlInterviews, promises: nlPromises, papers: nlPapers},
  pt: {dates: ptDates, names: ptNames, interviews: ptInterviews, promises: ptPromises, papers: ptPapers},
};

/** The words of a language; English where it is unknown. */
export const factWordsOf = (language: string | null): FactWords => byLanguage[language ?? 'en'] ?? english;
