import {parseWeights, type Weights} from './learned';
import stored from './signal-weights.json';

let weights: Weights | undefined;

/** What was learned of cues and circumstances, in all languages together; made ready at first use. */
export function signalWeights(): Weights {
  weights ??= parseWeights(stored);
  return weights;
}
