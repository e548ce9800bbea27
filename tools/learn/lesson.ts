import {inputOf} from '../../src/reading/kinds/examples/read-example';
import type {Example} from '../../src/reading/kinds/examples/read-examples';
import type {Verdict} from '../../src/reading/kinds/learned';
import {type KindInput, weighMessage} from '../../src/reading/kinds/weigh-message';
import {prepareText} from '../../src/reading/message-text';
import {readConversation} from '../../src/reading/read-conversation';
import type {JudgedCase} from '../measure/reading/judged-case';
import {type OrdinaryMail, seen} from '../ordinary-mail';
import {parseCase} from '../replay/parse-case';

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

/** The newest message of each conversation that is not the user's own, after what is read of those before it. */
export function lessonsFromCase({case: input, expected, userHires}: JudgedCase): Lesson[] {
  const {sightings, settings} = parseCase(input);
  return sightings.flatMap(sighting => {
    const meant = expected.conversations.find(({key}) => key === sighting.conversation.key);
    const {messages} = readConversation(sighting, settings);
    const newest = messages.findLastIndex(({own}) => !own);
    const at = newest === -1 ? messages.length - 1 : newest;
    const message = sighting.messages[at];
    const reading = messages[at];
    if (meant === undefined || message === undefined || reading === undefined) return [];
    // An automatic reply is passed over: the kind is that of a message before it.
    if (reading.automatic) return [];
    return lesson(
      {
        text: prepareText(sighting.subject, message.text),
        message,
        account: sighting.conversation.account,
        own: reading.own,
        earlier: messages.slice(0, at),
      },
      userHires ? 'reader-hires' : meant.kind,
      message.from?.address ?? '',
      `${sighting.subject}\n${message.text}`,
    );
  });
}

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
