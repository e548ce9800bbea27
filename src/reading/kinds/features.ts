import type {MailKind} from '../../domain/kind';
import type {MessageText} from '../message-text';
import type {SenderClass} from './senders';
import {wordsOf} from './words';

/** What a message is beside its words. */
export interface Circumstances {
  sender: SenderClass;
  own: boolean;
  /** What the conversation was about before it; null when this opens it. */
  before: MailKind | null;
}

/** Sentences looked at. */
const sentenceCap = 40;

/** Everything about a message that a weight can be learned for: its words, each pair of neighbours, the subject's words, the circumstances. */
export function featuresOf(
  {subject, sentences}: MessageText,
  {sender, own, before}: Circumstances,
): Set<string> {
  const features = new Set<string>([
    `sender:${sender}`,
    `before:${before ?? 'nothing'}`,
    own ? 'own' : 'theirs',
  ]);
  for (const sentence of sentences.slice(0, sentenceCap)) {
    let last = '';
    for (const word of wordsOf(sentence).words) {
      const plain = withoutFigures(word);
      features.add(plain);
      if (last !== '') features.add(`${last} ${plain}`);
      last = plain;
    }
  }
  for (const word of wordsOf(subject).words) features.add(`subject:${withoutFigures(word)}`);
  return features;
}

/** All clock times are one word, all numbers another. */
function withoutFigures(word: string): string {
  if (!/^\d/.test(word)) return word;
  return /^\d{1,2}(?:[:.h]\d\d|[ap]\.?m)/.test(word) ? '#time' : '#';
}
