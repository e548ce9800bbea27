import type {MailKind} from '../../domain/kind';

/** What learning tells apart: the kinds, and mail to a reader who hires. */
export type Verdict = MailKind | 'reader-hires';

/**
 * Weights learned from examples, as they are stored: a line a feature, of one character a verdict in their order and then the feature. A
 * weight is the character's distance from `N` times `step`. One long string is read many times faster than an object of thousands.
 */
export interface StoredWeights {
  verdicts: readonly string[];
  step: number;
  features: string;
}

/** The same, ready to be looked up. */
export interface Weights {
  verdicts: readonly Verdict[];
  step: number;
  features: ReadonlyMap<string, string>;
}

const zero = 'N'.charCodeAt(0);

/** Takes stored weights apart; costs a millisecond for some thousands. */
export function parseWeights({verdicts, step, features}: StoredWeights): Weights {
  const width = verdicts.length;
  const lines = features.split('\n').map(line => [line.slice(width), line.slice(0, width)] as const);
  return {verdicts: verdicts as readonly Verdict[], step, features: new Map(lines)};
}

/** What stands for the examples' shares of each verdict: every message has it. */
export const bias = 'always';

/** The logarithm of each verdict's likelihood, by the weights of the features a message has. Always the same for the same message. */
export function learnedVerdicts(
  found: readonly {features: ReadonlySet<string>; weights: Weights}[],
): Map<Verdict, number> {
  const verdicts = found[0]?.weights.verdicts ?? [];
  const sums = verdicts.map(() => 0);
  for (const {features, weights} of found)
    for (const feature of features) {
      const known = weights.features.get(feature);
      if (known === undefined) continue;
      for (let at = 0; at < sums.length; at += 1)
        sums[at] = (sums[at] ?? 0) + (known.charCodeAt(at) - zero) * weights.step;
    }
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most;
  return new Map(verdicts.map((verdict, at) => [verdict, (sums[at] ?? 0) - total]));
}
