import type {MailKind} from '../../domain/kind';
import {type MessageReading, quoteCap} from '../../domain/reading';
import type {MessageText} from '../message-text';
import {ownPurpose} from '../purpose/own-purpose';
import {startOf} from '../text/start-of';
import {decide} from './decide';
import type {KindReading} from './kind-reading';
import {learnedVerdicts} from './learned';
import {ownOpening} from './own-opening';
import {isNoReplyAddress} from './senders';
import {signalWeights} from './signal-weights';
import {type Signals, signalsIn} from './signals';
import {best, related, score, type Weighed} from './weigh';
import {type KindInput, weighMessage} from './weigh-message';

/** What a message is, from its own words, its sender and what was said before it in the conversation. */
export function readKind(input: KindInput): KindReading {
  const {text, message, own, earlier} = input;
  const address = message.from?.address ?? null;
  const {book, weighed, signals, words} = weighMessage(input);
  const {body} = weighed;
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
  const learned = learnedVerdicts([
    {features: signals, weights: signalWeights()},
    ...(book.weights === null ? [] : [{features: words, weights: book.weights}]),
  ]);
  const {verdict, confidence} = decide(weighed, learned);
  if (purpose !== null && weighed.opens)
    return {...nothing, ...ownOpening(purpose, weighed, {verdict, confidence}), confidence};
  // One's own answer takes a conversation for no more than it was; and what speaks to somebody who hires is the user's to say.
  if (own && (weighed.before === null || verdict === 'reader-hires'))
    return {...nothing, kind: 'other', confidence};
  if (verdict === 'reader-hires') return {...nothing, kind: 'other', confidence, userIsEmployer: true};
  return {
    ...nothing,
    kind: verdict,
    confidence,
    related: related.has(verdict),
    because: quotesFor(verdict, body, text),
  };
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
  return quote === '' ? [] : [startOf(quote, quoteCap)];
}
