import type {MailKind} from '../../domain/kind';
import {type MessageReading, quoteCap} from '../../domain/reading';
import type {SeenMessage} from '../../domain/sighting';
import {bookOf} from '../languages/cues';
import type {MessageText} from '../message-text';
import {ownPurpose} from '../purpose/own-purpose';
import {decide} from './decide';
import {featuresOf} from './features';
import type {KindReading} from './kind-reading';
import {languageOf} from './language-of';
import {learnedVerdicts} from './learned';
import {isNoReplyAddress, senderClass} from './senders';
import {type Signals, signalsIn, signalsInSubject} from './signals';
import {best, related, score, type Weighed} from './weigh';

export interface KindInput {
  text: MessageText;
  message: SeenMessage;
  /** The mailbox's address, lower case. */
  account: string;
  own: boolean;
  /** What the conversation's earlier messages said, oldest first. */
  earlier: readonly MessageReading[];
}

/** What a message is, from its own words, its sender and what was said before it in the conversation. */
export function readKind({text, message, own, earlier}: KindInput): KindReading {
  const address = message.from?.address ?? null;
  const book = bookOf(languageOf(`${text.body} ${text.subject}`) ?? 'en');
  const body = signalsIn(text.sentences, book);
  const subject = signalsInSubject(text.subject, book);
  const weighed: Weighed = {
    body,
    subject,
    heading: signalsIn([text.subject], book),
    opens: earlier.length === 0,
    sender: senderClass(address),
    own,
    before: kindBefore(earlier),
    words: text.body.length / 6,
  };
  const noReply =
    !own &&
    (isNoReplyAddress(address) ||
      best(body, 'no-reply') > 0 ||
      best(signalsIn(text.signature, book), 'no-reply') > 0);
  const purpose = own
    ? ownPurpose({text, at: message.at, attachments: message.attachments.length, earlier}, book)
    : null;
  const nothing = {
    related: false,
    automatic: false,
    noReply,
    because: [],
    purpose,
    userIsEmployer: false,
  };
  if (!own && isAutomatic(weighed)) return {...nothing, kind: 'other', confidence: 0.95, automatic: true};
  if (isScam(weighed)) return {...nothing, kind: 'other', confidence: 0.9};
  if (readerHires(weighed, earlier))
    return {...nothing, kind: 'other', confidence: 0.9, userIsEmployer: true};
  const learned = book.weights === null ? null : learnedVerdicts(featuresOf(text, weighed), book.weights);
  const {verdict, confidence} = decide(weighed, learned);
  if (verdict === 'reader-hires')
    return own && !weighed.opens
      ? {...nothing, kind: 'other', confidence}
      : {...nothing, kind: 'other', confidence, userIsEmployer: true};
  return {
    ...nothing,
    kind: verdict,
    confidence,
    related: related.has(verdict),
    because: quotesFor(verdict, body, text),
  };
}

function kindBefore(earlier: readonly MessageReading[]): MailKind | null {
  const inProcess = earlier.filter(message => message.related);
  return (inProcess.findLast(message => !message.own) ?? inProcess.at(-1))?.kind ?? null;
}

const isAutomatic = ({body, subject}: Weighed): boolean =>
  best(subject, 'automatic') >= 6 || best(body, 'automatic') >= 6;

const isScam = ({body, subject, before}: Weighed): boolean =>
  before === null && score(body, 'scam') + score(subject, 'scam') >= 6;

function readerHires({body, subject, own}: Weighed, earlier: readonly MessageReading[]): boolean {
  if (earlier.some(message => message.userIsEmployer)) return true;
  if (own) return best(body, 'writer-hires') >= 6;
  return best(body, 'reader-hires') >= 6 || score(body, 'reader-hires') + score(subject, 'reader-hires') >= 7;
}

function quotesFor(kind: MailKind, body: Signals, {subject, sentences}: MessageText): string[] {
  if (kind === 'other') return [];
  const quote = body.get(kind)?.quote ?? body.get('hiring')?.quote ?? sentences[0] ?? subject;
  return quote === '' ? [] : [quote.slice(0, quoteCap)];
}
