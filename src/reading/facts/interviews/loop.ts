import type {InterviewMention} from '../../../domain/reading';

/** Two meetings on one day further apart than this are two interviews. */
const longestBreak = 2 * 60 * 60_000;

/** Meetings that follow each other on one day as one, from the first start to the last end. */
export function asLoops(mentions: readonly InterviewMention[]): InterviewMention[] {
  const result: InterviewMention[] = [];
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    const lastEnd = last === undefined ? 0 : Math.max(last.end ?? 0, last.start + 30 * 60_000);
    if (last === undefined || last.status !== mention.status || mention.start - lastEnd > longestBreak) {
      result.push(mention);
      continue;
    }
    const end = mention.end ?? (last.end !== null && last.end > mention.start ? last.end : null);
    result[result.length - 1] = {...last, end: end ?? mention.start + 60 * 60_000};
  }
  return result;
}

/** Do they follow each other without a gap, as the meetings of one visit do? */
export function isOneVisit(mentions: readonly InterviewMention[]): boolean {
  const sorted = [...mentions].sort((one, other) => one.start - other.start);
  return (
    sorted.length > 1 &&
    sorted.every((mention, at) => {
      const previous = sorted[at - 1];
      if (previous === undefined) return true;
      const gap = previous.end === null ? Number.POSITIVE_INFINITY : mention.start - previous.end;
      return gap >= 0 && gap <= 15 * 60_000;
    })
  );
}
