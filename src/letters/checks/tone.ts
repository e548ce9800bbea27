import type {SentenceKey} from '../../say/say';
import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import type {CheckWords} from './check-words';
import {wordsOf} from './languages';
import {noPhrases, type Phrases, sentencesJoined} from './phrases';

/** Of a family of phrases: those that say it, and those that only sound so. */
type Family = (words: CheckWords) => {says: Phrases; unless: Phrases};

/** The first place that says it, in words of one's own, neither denied nor in one of the harmless ways. */
function placeOf(family: Family, draft: DraftSeen): number {
  const words = wordsOf(draft.language);
  const {text, sentenceAt} = sentencesJoined(draft.sentences);
  const {says, unless} = family(words);
  for (const place of says.placesIn(text)) {
    const denied = words.denying.areIn(`${clauseBefore(text, place)}¶`);
    if (!denied && !unless.areIn(sentenceOf(text, place))) return sentenceAt(place);
  }
  return -1;
}

/** From the last stop, semicolon or "but" up to the place. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 120), at)
    .split(/[¶;:]/)
    .at(-1) ?? '';

function sentenceOf(text: string, at: number): string {
  const start = text.lastIndexOf('¶', at);
  return text.slice(start, text.indexOf('¶', at + 1) + 1);
}

const found = (draft: DraftSeen, at: number, because: SentenceKey): Finding | null => {
  const quote = at < 0 ? undefined : draft.sentences[at];
  return quote === undefined ? null : {quote, because: say(because)};
};

const accuses: Family = words => ({says: words.accusing, unless: words.notAccusing});
const pleads: Family = words => ({says: words.pleading, unless: words.notPleading});
const contests: Family = words => ({says: words.arguing, unless: words.notArguing});
const presses: Family = words => ({says: words.deadline, unless: words.notDeadline});
const repeats: Family = words => ({says: words.pestering, unless: noPhrases});

/** Blames for silence or delay. */
export const accusing = (draft: DraftSeen): Finding | null =>
  found(draft, placeOf(accuses, draft), 'checks.accusing');

/** Begs, or pities oneself. */
export const pleading = (draft: DraftSeen): Finding | null =>
  found(draft, placeOf(pleads, draft), 'checks.pleading');

/** Contests a rejection; without one there is nothing to contest. */
export const arguing = (draft: DraftSeen): Finding | null =>
  draft.rejected ? found(draft, placeOf(contests, draft), 'checks.arguing') : null;

/** Presses for an answer: by a deadline of one's own, every day, on every channel. A deadline with a reason is fine. */
export const pestering = (draft: DraftSeen): Finding | null => {
  const at = placeOf(presses, draft);
  const unexplained = at >= 0 && !isExplained(draft, at) ? at : -1;
  const place = unexplained >= 0 ? unexplained : placeOf(repeats, draft);
  return found(draft, place >= 0 ? place : manyChannels(draft), 'checks.pestering');
};

/** A reason often has the sentence before or after to itself. */
const isExplained = ({language, sentences}: DraftSeen, at: number): boolean =>
  wordsOf(language).reason.areIn(
    sentencesJoined([sentences[at - 1] ?? '', sentences[at] ?? '', sentences[at + 1] ?? '']).text,
  );

function manyChannels({language, sentences}: DraftSeen): number {
  const {channels} = wordsOf(language);
  return sentences.findIndex((sentence, at) => {
    const {text} = sentencesJoined([sentence, sentences[at + 1] ?? '']);
    return channels.filter(channel => channel.areIn(text)).length >= 2;
  });
}
