import type {MailKind} from '../../domain/kind';
import type {Verdict} from './learned';
import {carriedOn, hiringOf, related, type Weighed, weigh} from './weigh';

/** How much the cues' word counts beside what was learned (both as logarithms of likelihood): the more they say, the more. */
const cuesCount = ({kind, score}: {kind: MailKind; score: number}): number =>
  kind === 'other' ? 0.5 : Math.min(score, 16) * 0.3;
/** What is learned from hundreds of examples is surer of itself than it should be. */
const temper = 0.6;
/** The examples of ordinary mail are hard ones; with few words of its own a mail looks ordinary too soon. */
const ordinaryHandicap = 1;
/** In a conversation about the user's own process next to nothing is ordinary mail, or meant for a reader who hires. */
const inProcessHandicap = 3;
/** A mail that no cue says is about hiring has to be very sure of itself. */
const noHiringHandicap = 2.5;

export interface Decision {
  verdict: Verdict;
  confidence: number;
}

/** The verdict that cues and learned weights together speak for; by the cues alone where nothing was learned. */
export function decide(weighed: Weighed, learned: ReadonlyMap<Verdict, number> | null): Decision {
  const cued = weigh(weighed);
  if (learned === null) return {verdict: cued.kind, confidence: byCuesAlone(cued)};
  const hiring = hiringOf(weighed);
  const scores = [...learned].map(([verdict, likelihood]) => {
    let score = likelihood * temper + (verdict === cued.kind ? cuesCount(cued) : 0);
    if (verdict === 'other' || (verdict === 'reader-hires' && weighed.before !== null))
      score -= weighed.before === null ? ordinaryHandicap : inProcessHandicap;
    if (weighed.before === null && related.has(verdict as MailKind) && hiring < 1) score -= noHiringHandicap;
    return {verdict, score};
  });
  const all = scores.reduce((sum, {score}) => sum + Math.exp(score), 0);
  const first = scores.reduce((best, next) => (next.score > best.score ? next : best));
  const confidence = Math.min(0.99, Math.exp(first.score) / all);
  if ((first.verdict === 'other' || first.verdict === 'reader-hires') && weighed.before !== null)
    return {verdict: carriedOn(weighed.before), confidence: 0.5};
  return {verdict: first.verdict, confidence};
}

const byCuesAlone = ({kind, score, lead}: {kind: MailKind; score: number; lead: number}): number =>
  kind === 'other' ? 0.8 : Math.min(0.98, 0.5 + Math.min(score, 12) / 40 + Math.min(lead, 8) / 32);
