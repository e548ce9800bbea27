import type {FactsInput, FactsReading} from '../facts-input';

/** The facts one message states. */
export function readFacts(_input: FactsInput): FactsReading {
  return {
    employer: null,
    agency: null,
    role: null,
    people: [],
    interviews: [],
    interviewChange: null,
    promise: null,
    promiseWithdrawn: false,
    waitUntil: null,
    papers: [],
  };
}
