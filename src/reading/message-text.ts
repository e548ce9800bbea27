import {splitGreeting} from './text/greeting';
import {normalise} from './text/normalise';
import {splitSentences} from './text/sentences';
import {splitSignature} from './text/signature';
import {bareSubject} from './text/subject';
import {withoutHistory} from './text/without-history';

/** One mail taken apart: what its sender wrote, and the frame around it. Spaces, quotes and letters have one form throughout. */
export interface MessageText {
  /** Without "Re:" and the like. */
  subject: string;
  /** The letter itself, line ends kept: no quoted history, greeting or signature. */
  body: string;
  /** The letter's sentences; a list item or a line of its own is one too. */
  sentences: string[];
  /** The lines from the sign-off on, blank ones left out. */
  signature: string[];
  /** "Hi Sam,". */
  greeting: string | null;
}

/** Takes a mail apart in time linear in its length, whatever is in it. */
export function prepareText(subject: string, text: string): MessageText {
  const lines = withoutHistory(normalise(text).split('\n'));
  const {greeting, letter: signed} = splitGreeting(lines);
  const {letter, signature} = splitSignature(signed);
  return {
    subject: bareSubject(subject),
    body: letter.join('\n').trim(),
    sentences: splitSentences(letter),
    signature,
    greeting,
  };
}
