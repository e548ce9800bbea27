/** One finding of the checker, in plain data. */
export interface Lint {
  rule: string;
  kind: string;
  start: number;
  end: number;
  /** What may stand in its place, the checker's own favourite first. */
  mends: readonly string[];
}
