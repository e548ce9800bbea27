import type {FactsInput, FactsReading} from '../facts-input';
import {languageOf} from '../kinds/language-of';
import {factWordsOf} from '../languages/fact-words';
import {readEmployer} from './employer/employer';
import {readInterviews} from './interviews/interviews';
import {timedSentences} from './interviews/slots';
import {readPapers} from './papers/papers';
import {readPeople} from './people/people';
import {readPromise} from './promise/promise';
import {readRole} from './role';
import {timeContext} from './times/mail-times';

const nothing: FactsReading = {
  employer: null,
  agency: null,
  role: null,
  people: [],
  interviews: [],
  interviewChange: null,
  promise: null,
  promiseWithdrawn: false,
  waitUntil: null,
  papers: [],
};

/** The facts one message states. An automatic reply states none. */
export function readFacts(input: FactsInput): FactsReading {
  const {text, kind} = input;
  if (kind.automatic) return nothing;
  const words = factWordsOf(languageOf(text.body) ?? languageOf(text.subject));
  const context = timeContext(input, words.dates);
  const sentences = timedSentences([text.subject, ...text.sentences], context);
  const {employer, agency} = readEmployer(input, words.names);
  return {
    employer,
    agency,
    role: readRole(text, words.names),
    people: readPeople(input, employer, agency, words.names),
    ...readInterviews(input, sentences, words.interviews, context),
    ...readPromise(input, sentences, words.promises, context),
    papers: readPapers(input, sentences, words.papers, words.promises, context),
  };
}
