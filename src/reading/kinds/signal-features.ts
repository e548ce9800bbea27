import type {MessageText} from '../message-text';
import type {Signals} from './signals';
import {type Weighed, weigh} from './weigh';

/** From these on, a cue's weight, all cues' weight, and the score of the kind most speaks for count as one feature more. */
const bests = [1, 3, 5, 6];
const scores = [8, 12];
const leads = [6, 9, 12, 16];

/**
 * What the cues say of a message, and what it is beside its words: features that are the same in every language, so that what is learned
 * of them in one serves all.
 */
export function signalFeatures(weighed: Weighed, text: MessageText): Set<string> {
  const features = new Set<string>();
  const when = weighed.opens ? 'opening' : 'later';
  addSignals(features, '', weighed.body);
  addSignals(features, `${when} subject `, weighed.subject);
  addSignals(features, `${when} heading `, weighed.heading);
  const {kind, score} = weigh(weighed);
  features.add(`cued ${kind}`);
  for (const least of leads) if (score >= least) features.add(`cued ${kind} ${least}`);
  features.add(when);
  features.add(weighed.own ? 'own' : 'theirs');
  features.add(`sender ${weighed.sender}`);
  features.add(`before ${weighed.before ?? (weighed.elsewhereSoFar ? 'something else' : 'nothing')}`);
  features.add(`answers ${weighed.answers ?? 'nothing'}`);
  features.add(`length ${Math.min(6, Math.round(Math.log2(weighed.words + 1)))}`);
  features.add(/\?/.test(`${text.body}${text.subject}`) ? 'asks' : 'asks nothing');
  const times = text.body.match(/\b\d{1,2}(?:[:.]\d\d| ?[ap]\.?m)/gi)?.length ?? 0;
  features.add(`times ${Math.min(3, times)}`);
  features.add(text.greeting === null ? 'no greeting' : 'greeting');
  features.add(`signature ${Math.min(3, text.signature.length)}`);
  return features;
}

function addSignals(features: Set<string>, where: string, signals: Signals): void {
  for (const [signal, {score, best}] of signals) {
    for (const least of bests) if (best >= least) features.add(`${where}${signal} ${least}`);
    for (const least of scores) if (score >= least) features.add(`${where}${signal} all ${least}`);
  }
}
