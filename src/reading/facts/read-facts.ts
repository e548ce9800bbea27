import {localDate} from '../../days/zone';
import {elapsedDay, type Instant, type LocalDate} from '../../domain/instant';
import type {Contact} from '../../domain/person';
import type {FactsInput, FactsReading} from '../facts-input';
import {factWordsOf} from '../languages/fact-words';
import type {MessageText} from '../message-text';
import {startOf} from '../text/start-of';
import {readEmployer} from './employer/employer';
import {readInterviews} from './interviews/interviews';
import {timedSentences} from './interviews/slots';
import {languageOfMail} from './language-of-mail';
import {readPapers} from './papers/papers';
import {introducedPeople} from './people/introduced';
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

/** Longer sentences and letters with more of them are no letters; what lies beyond is not read, so that reading stays quick. */
const longestSentence = 600;
const mostSentences = 160;

const bounded = (text: MessageText): MessageText => ({
  ...text,
  subject: startOf(text.subject, longestSentence),
  sentences: text.sentences.slice(0, mostSentences).map(sentence => startOf(sentence, longestSentence)),
});

type Interviews = ReturnType<typeof readInterviews>;

/** A time in another decade than its mail is a slip or somebody's history, and nothing a person could keep. */
const farthest = 10 * 366 * elapsedDay;

/** Whom the mail says one will meet belongs to each time it offers or fixes. */
const withInterviewers = ({interviews, ...rest}: Interviews, people: Contact[]): Interviews => ({
  ...rest,
  interviews: interviews.map(mention =>
    mention.status === 'proposed' || mention.status === 'confirmed' ? {...mention, people} : mention,
  ),
});

/** "Your interviews are confirmed for Tuesday", the hours in lines below: the day they are on is no day of an answer. */
const withoutInterviewDay = (
  reading: ReturnType<typeof readPromise>,
  days: readonly LocalDate[],
): ReturnType<typeof readPromise> =>
  reading.promise !== null && days.includes(reading.promise.date) ? {...reading, promise: null} : reading;

/** The facts one message states. An automatic reply states none. */
export function readFacts(mail: FactsInput): FactsReading {
  const input = {...mail, text: bounded(mail.text)};
  const {text, kind} = input;
  if (kind.automatic) return nothing;
  const words = factWordsOf(languageOfMail(text));
  const context = timeContext(input, words.dates);
  const sentences = timedSentences([text.subject, ...text.sentences], context);
  const {employer, agency} = readEmployer(input, words.names);
  const people = readPeople(input, employer, agency, words.names);
  const introduced = introducedPeople(input, words.names).map(({name}) => name);
  const isNear = (at: Instant): boolean => Math.abs(at - input.at) <= farthest;
  const found = readInterviews(input, sentences, words.interviews, context);
  const interviews = found.interviews.filter(
    ({start, end}) => isNear(start) && (end === null || isNear(end)),
  );
  const papers = readPapers(input, sentences, words.papers, words.promises, context);
  const met = input.own ? [] : people.filter(({name}) => introduced.includes(name));
  return {
    employer,
    agency,
    role: readRole(text, words.names),
    people,
    ...withInterviewers({...found, interviews}, met),
    ...withoutInterviewDay(
      readPromise(input, sentences, words.promises, context),
      interviews.map(({start}) => localDate(start, context.zone)),
    ),
    papers: papers.filter(({by}) => by === null || isNear(by)),
  };
}
