import type {MailKind} from '../../domain/kind';
import type {MessageReading} from '../../domain/reading';
import type {SeenMessage} from '../../domain/sighting';
import {bookOf} from '../languages/cues';
import type {MessageText} from '../message-text';
import {wordFeatures} from './features';
import {languageOf} from './language-of';
import {bias} from './learned';
import {senderClass} from './senders';
import {signalFeatures} from './signal-features';
import {type CueBook, signalsIn, signalsInSubject} from './signals';
import type {Weighed} from './weigh';

export interface KindInput {
  text: MessageText;
  message: SeenMessage;
  /** The mailbox's address, lower case. */
  account: string;
  own: boolean;
  /** What the conversation's earlier messages said, oldest first. */
  earlier: readonly MessageReading[];
}

/** A message with all that its kind is told by. */
export interface WeighedMessage {
  language: string;
  book: CueBook;
  weighed: Weighed;
  /** The same in every language. */
  signals: Set<string>;
  /** Of its own language. */
  words: Set<string>;
}

/** Looks for everything in a message that can speak for a kind. */
export function weighMessage({text, message, own, earlier}: KindInput): WeighedMessage {
  const language = languageOf(wordsSeen(text), languageBefore(earlier)) ?? 'en';
  const book = bookOf(language);
  const weighed: Weighed = {
    body: signalsIn(text.sentences, book),
    subject: signalsInSubject(text.subject, book),
    heading: signalsIn([text.subject], book),
    opens: earlier.length === 0,
    sender: senderClass(message.from?.address ?? null),
    own,
    before: kindBefore(earlier),
    elsewhereSoFar: wroteOfOthers(earlier),
    words: text.body.length / 6,
    answers: earlier.at(-1)?.purpose ?? null,
  };
  return {
    language,
    book,
    weighed,
    signals: signalFeatures(weighed, text).add(bias),
    words: wordFeatures(text, book.calendar),
  };
}

/** A short mail says in its greeting and its subject what language it is in. */
const wordsSeen = ({greeting, body, subject}: MessageText): string => `${greeting ?? ''} ${body} ${subject}`;

function languageBefore(earlier: readonly MessageReading[]): string | null {
  const known = earlier.findLast(({language}) => typeof language === 'string' && language !== 'und');
  return known?.language ?? null;
}

/** What the user only answered says nothing; what they opened a conversation with does. */
function wroteOfOthers(earlier: readonly MessageReading[]): boolean {
  const said = earlier.filter(({own, automatic}, at) => !automatic && (!own || at === 0));
  return said.length > 0 && said.every(message => message.kind === 'other' && !mayBeOfHiring(message));
}

const unsure = 0.5;
/** A few words of thanks or a question may be about an interview, though they do not say so. */
const mayBeOfHiring = ({own, purpose, confidence}: MessageReading): boolean =>
  own && purpose !== 'other' && confidence < unsure;

function kindBefore(earlier: readonly MessageReading[]): MailKind | null {
  const inProcess = earlier.filter(
    message => message.related || (message.own && message.kind === 'application-ack'),
  );
  return (inProcess.findLast(message => !message.own) ?? inProcess.at(-1))?.kind ?? null;
}
