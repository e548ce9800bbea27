import type {Verdict} from './learned';
import {carriedOn, type Weighed} from './weigh';

/** What is learned from hundreds of examples is surer of itself than it should be. */
const temper = 0.7;
/** Examples of ordinary mail are hard ones, and many: with few words of its own a mail looks ordinary too soon. */
const ordinaryHandicap = 2;

export interface Decision {
  verdict: Verdict;
  confidence: number;
}

/** The verdict that cues and words speak for by what was learned of both. */
export function decide({before}: Weighed, learned: ReadonlyMap<Verdict, number>): Decision {
  const scores = [...learned].map(([verdict, likelihood]) => ({
    verdict,
    score: (likelihood - (verdict === 'other' ? ordinaryHandicap : 0)) * temper,
  }));
  const all = scores.reduce((sum, {score}) => sum + Math.exp(score), 0);
  const first = scores.reduce((best, next) => (next.score > best.score ? next : best));
  // Small talk in a conversation about the user's own process is about what was spoken of before.
  if ((first.verdict === 'other' || first.verdict === 'reader-hires') && before !== null)
    return {verdict: carriedOn(before), confidence: 0.5};
  return {verdict: first.verdict, confidence: Math.min(0.99, Math.exp(first.score) / all)};
}
