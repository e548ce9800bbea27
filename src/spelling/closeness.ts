/**
 * How far a slip of the finger is from one word to another: the lower, the likelier. A letter doubled or left single costs least, then two
 * letters that changed places, then one left out or put in, then a wrong one.
 */
export function slipCost(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({length: to.length + 1}, (_, at) => at * missing);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i * missing];
    for (let j = 1; j <= to.length; j += 1) {
      const [a, b] = [from[i - 1], to[j - 1]];
      const drop = cell(row, j) + (a === from[i - 2] ? doubled : missing);
      const add = cell(next, j - 1) + (b === to[j - 2] ? doubled : missing);
      const keep = cell(row, j - 1) + (a === b ? 0 : wrong);
      const swaps = i > 1 && j > 1 && a !== b && a === to[j - 2] && from[i - 2] === b;
      next.push(Math.min(drop, add, keep, swaps ? cell(before, j - 2) + swapped : keep));
    }
    before = row;
    row = next;
  }
  return cell(row, to.length);
}

const doubled = 0.5;
const swapped = 0.6;
const missing = 0.8;
const wrong = 1;

const cell = (row: readonly number[], at: number): number => row[at] ?? Number.POSITIVE_INFINITY;
