/** How long answers took: the middle, the range in which the middle half lies, and how many came in each stretch of days. */
export interface AnswerSpread {
  count: number;
  middle: number;
  middleHalf: [from: number, to: number];
  /** `to` null: and more. Both ends included. */
  stretches: {from: number; to: number | null; count: number}[];
}

const ends: readonly (number | null)[] = [2, 5, 10, 15, 20, 30, null];

/** Null where nothing was answered yet. */
export function answerSpread(days: readonly number[]): AnswerSpread | null {
  if (days.length === 0) return null;
  const sorted = [...days].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return {
    count: days.length,
    middle: at(0.5),
    middleHalf: [at(0.25), at(0.75)],
    stretches: ends.map((to, index) => {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
      return {from, to, count: days.filter(day => day >= from && (to === null || day <= to)).length};
    }),
  };
}
