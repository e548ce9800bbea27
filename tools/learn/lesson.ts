import {inputOf} from '../../src/reading/kinds/examples/read-example';
import type {Example} from '../../src/reading/kinds/examples/read-examples';
import type {Verdict} from '../../src/reading/kinds/learned';
import {type KindInput, weighMessage} from '../../src/reading/kinds/weigh-message';
import {prepareText} from '../../src/reading/message-text';
import {type OrdinaryMail, seen} from '../ordinary-mail';

/** One mail to learn from: what it is, what it has. */
export interface Lesson {
  verdict: Verdict;
  language: string;
  signals: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Who wrote it: a word only one sender uses is likely a name. */
  topic: string;
  /** Its text as written: what never stands in lower case is likely a name. */
  text: string;
}

export const lessonFrom = (example: Example): Lesson =>
  lesson(
    inputOf(example),
    example.userIsEmployer ? 'reader-hires' : example.kind,
    example.from,
    `${example.subject}\n${example.text}`,
  );

export const lessonFromOrdinary = (mail: OrdinaryMail): Lesson =>
  lesson(
    {
      text: prepareText(mail.subject, mail.text),
      message: seen(mail),
      account: 'sam@example.org',
      own: false,
      earlier: [],
    },
    'other',
    mail.from.address ?? '',
    mail.text,
  );

function lesson(input: KindInput, verdict: Verdict, topic: string, text: string): Lesson {
  const {language, signals, words} = weighMessage(input);
  return {verdict, language, signals, words, topic, text};
}
