/** What can be learned of, and how large it stands where it is met: a small one has to be met more often for the same weight. */
export interface Feature {
  name: string;
  size: number;
}

/** One thing learned from: which features it has, what it is, how much it counts. */
export interface Sample {
  features: readonly string[];
  label: number;
  weight: number;
}

const rounds = 200;
const pace = 0.03;
const [decay1, decay2] = [0.9, 0.999];

/**
 * Weights by feature and label that best tell the samples apart (multinomial logistic regression, Adam, L2), ready to be added up as they are:
 * a feature's size is in them. The same samples give the same weights.
 */
export function learn(
  samples: readonly Sample[],
  features: readonly Feature[],
  labels: number,
  l2: number,
): Map<string, Float64Array> {
  const index = new Map(features.map(({name}, at) => [name, at]));
  const sizes = features.map(({size}) => size);
  const rows = samples.map(sample => sample.features.flatMap(feature => index.get(feature) ?? []));
  const count = features.length * labels;
  const weights = new Float64Array(count);
  const mean = new Float64Array(count);
  const spread = new Float64Array(count);
  const total = samples.reduce((sum, {weight}) => sum + weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = gradient(samples, rows, sizes, weights, labels);
    for (let at = 0; at < count; at += 1) {
      const value = ((slope[at] ?? 0) + l2 * (weights[at] ?? 0)) / total;
      mean[at] = decay1 * (mean[at] ?? 0) + (1 - decay1) * value;
      spread[at] = decay2 * (spread[at] ?? 0) + (1 - decay2) * value * value;
      const step =
        (mean[at] ?? 0) /
        (1 - decay1 ** round) /
        (Math.sqrt((spread[at] ?? 0) / (1 - decay2 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - pace * step;
    }
  }
  return new Map(
    features.map(({name, size}, at) => [
      name,
      weights.slice(at * labels, (at + 1) * labels).map(weight => weight * size),
    ]),
  );
}

function gradient(
  samples: readonly Sample[],
  rows: readonly number[][],
  sizes: readonly number[],
  weights: Float64Array,
  labels: number,
): Float64Array {
  const slope = new Float64Array(weights.length);
  const sums = new Float64Array(labels);
  samples.forEach(({label, weight}, number) => {
    sums.fill(0);
    const row = rows[number] ?? [];
    for (const feature of row)
      for (let at = 0; at < labels; at += 1)
        sums[at] = (sums[at] ?? 0) + (weights[feature * labels + at] ?? 0) * (sizes[feature] ?? 0);
    const most = Math.max(...sums);
    let all = 0;
    for (let at = 0; at < labels; at += 1) all += sums[at] = Math.exp((sums[at] ?? 0) - most);
    for (let at = 0; at < labels; at += 1)
      sums[at] = ((sums[at] ?? 0) / all - (at === label ? 1 : 0)) * weight;
    for (const feature of row)
      for (let at = 0; at < labels; at += 1)
        slope[feature * labels + at] =
          (slope[feature * labels + at] ?? 0) + (sums[at] ?? 0) * (sizes[feature] ?? 0);
  });
  return slope;
}
