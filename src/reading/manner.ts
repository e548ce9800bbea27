import type {MessageReading} from '../domain/reading';
import {addressWords} from './languages/address-words';
import {smallWords} from './languages/small-words';
import type {MessageText} from './message-text';

type Manner = Pick<MessageReading, 'language' | 'familiar' | 'signedAs'>;

const smallWordsOf = Object.entries(smallWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));
const termsOf = new Map(
  Object.entries(addressWords).map(([language, {polite, familiar}]) => [
    language,
    {polite: new Set(polite.split(' ')), familiar: new Set(familiar.split(' '))},
  ]),
);

/** Words looked at. */
const sample = 200;

/** In which language a mail is written, on which terms, and how its sender signs. What its words do not show is null or absent. */
export function readManner(text: MessageText, senderName: string | null): Manner {
  const language = writtenIn(text);
  const familiar = onFirstNameTerms(text, language);
  return {
    language,
    signedAs: signedAs(text.signature, senderName),
    ...(familiar === null ? {} : {familiar}),
  };
}

/** ISO 639-1; `und`: enough words, and none of the languages read here. */
function writtenIn({greeting, body}: MessageText): string | null {
  const words = wordsOf(`${greeting ?? ''} ${body}`.toLowerCase());
  const [best, next] = smallWordsOf
    .map(({language, words: known}) => ({language, count: words.filter(word => known.has(word)).length}))
    .sort((one, other) => other.count - one.count);
  if (best && next && best.count >= 3 && best.count > next.count && best.count / words.length >= 0.12)
    return best.language;
  const otherScript = body.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  const foreign = words.length >= 20 && best !== undefined && best.count / words.length < 0.08;
  return foreign || otherScript > 20 ? 'und' : null;
}

/** True and false need two words that show it, and none or few that show the contrary. */
function onFirstNameTerms({body}: MessageText, language: string | null): boolean | null {
  const terms = termsOf.get(language ?? '');
  if (!terms) return null;
  const words = body.split(/[.!?:;\n]+/).flatMap(sentence => wordsOf(sentence).slice(1));
  const familiar = words.filter(word => terms.familiar.has(word)).length;
  const polite = words.filter(word => terms.polite.has(word)).length;
  if (familiar >= 2 && familiar >= 3 * polite) return true;
  return polite >= 2 && polite >= 3 * familiar ? false : null;
}

/** The line below the sign-off that is the sender's name or a part of it: "Maya" of "Maya Chen". */
function signedAs(signature: readonly string[], senderName: string | null): string | null {
  const [first = '', ...others] = (senderName ?? '').trim().split(/\s+/);
  if (first.length < 2) return null;
  const names = new Set([first, senderName?.trim(), ...[others.at(-1)].map(last => `${first[0]}. ${last}`)]);
  const lines = signature.slice(0, 3).flatMap(line => [line, line.split(',').at(-1) ?? '']);
  return (
    lines
      .map(line => line.trim().replace(/^[-–—]\s*|[.,]$/g, ''))
      .find(line => names.has(line) || isShortFor(line, first)) ?? null
  );
}

const isShortFor = (line: string, first: string): boolean =>
  line.length >= 3 && line.length < first.length && first.startsWith(line);

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 3_000)
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')
    .slice(0, sample);
