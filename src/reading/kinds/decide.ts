import type {MailKind} from '../../domain/kind';
import type {Signal} from './cue';
import type {Verdict} from './learned';
import {best, hiringOf, related, type Weighed, weigh} from './weigh';

/** Examples of ordinary mail are hard ones, and many: with few words of its own a mail looks ordinary too soon. */
const ordinaryHandicap = 2.1;
/** In a conversation about the user's own process next to nothing is ordinary mail. */
const inProcessHandicap = 4;

/** A mail that opens a conversation and hardly speaks of hiring has to be very sure of itself; a long one still more. */
const noHiringHandicap = 2.5;
const longFrom = 150;
/** In a short mail there is little room to speak of it. */
const shortTo = 70;

/** What a conversation is about was said when it began: a few words later do not make a hiring process of it. */
const elsewhereHandicap = 2.5;
const plainlyHiring = 4;

const strangeness = (weighed: Weighed): number => {
  if (weighed.elsewhereSoFar) return hiringOf(weighed) >= plainlyHiring ? 0 : elsewhereHandicap;
  if (weighed.before !== null || weighed.answers !== null || weighed.words < shortTo) return 0;
  const length = Math.max(1, weighed.words / longFrom);
  return hiringOf(weighed) >= Math.sqrt(length) ? 0 : noHiringHandicap * length;
};

/** A cue of this weight says its kind nearly by itself. */
const saysIt = 5;
const goodNews = ['interview-invite', 'interview-confirmed', 'offer'] as const;
const badNews = ['rejection', 'cancelled'] as const;
/**
 * A first mail of a few lines has few words to be learned by: what its cues say counts there too, unless they say good news and bad ("the
 * selected candidate withdrew, and we would love to offer you the position").
 */
const fewLinesTo = 25;
const plainly = 0.15;
const mostPlain = 16;

function plainness({before, words, body}: Weighed, score: number): number {
  if (before !== null || words >= fewLinesTo) return 0;
  const said = (news: readonly Signal[]) => news.some(one => best(body, one) >= saysIt);
  return said(goodNews) && said(badNews) ? 0 : Math.min(score, mostPlain) * plainly;
}

export interface Decision {
  verdict: Verdict;
  confidence: number;
}

/** The verdict that cues and words speak for by what was learned of both. */
export function decide(weighed: Weighed, learned: ReadonlyMap<Verdict, number>): Decision {
  const {before} = weighed;
  const strange = strangeness(weighed);
  const handicap = before === null ? ordinaryHandicap : inProcessHandicap;
  const cued = weigh(weighed);
  const plain = plainness(weighed, cued.score);
  const scores = [...learned]
    // Nor does its reader hire.
    .filter(([verdict]) => before === null || verdict !== 'reader-hires')
    .map(([verdict, likelihood]) => ({
      verdict,
      score:
        likelihood -
        (verdict === 'other' ? handicap : 0) -
        (related.has(verdict as MailKind) ? strange : 0) +
        (verdict === cued.kind ? plain : 0),
    }));
  const all = scores.reduce((sum, {score}) => sum + Math.exp(score), 0);
  const first = scores.reduce((best, next) => (next.score > best.score ? next : best));
  // A few words in a conversation about the user's own process are what their cues say, or small talk about what was spoken of before.
  if (first.verdict === 'other' && before !== null) return {verdict: cued.kind, confidence: 0.5};
  return {verdict: first.verdict, confidence: Math.min(0.99, Math.exp(first.score) / all)};
}
