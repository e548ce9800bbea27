import type {MailKind} from '../../domain/kind';

/** What learning tells apart: the kinds, and mail to a reader who hires. */
export type Verdict = MailKind | 'reader-hires';

/**
 * Weights learned from examples. A feature has one character a verdict, in their order; its weight is the character's distance from `N`
 * times `step`.
 */
export interface Weights {
  verdicts: readonly Verdict[];
  step: number;
  features: Readonly<Record<string, string>>;
}

const zero = 'N'.charCodeAt(0);

/** The logarithm of each verdict's likelihood, by the weights of the features a message has. Always the same for the same message. */
export function learnedVerdicts(
  features: ReadonlySet<string>,
  {verdicts, step, features: known}: Weights,
): Map<Verdict, number> {
  const sums = verdicts.map(() => 0);
  for (const feature of ['bias', ...features]) {
    const weights = Object.hasOwn(known, feature) ? known[feature] : undefined;
    if (weights === undefined) continue;
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights.charCodeAt(at) - zero) * step;
  }
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most;
  return new Map(verdicts.map((verdict, at) => [verdict, (sums[at] ?? 0) - total]));
}
