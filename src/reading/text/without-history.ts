import {framings} from '../languages/framings';
import {PhraseSet} from './phrase-set';

const begins = new PhraseSet(framings.flatMap(framing => framing.wrote.begins));
const ends = new PhraseSet(framings.flatMap(framing => framing.wrote.ends));
const froms = new Set(framings.flatMap(framing => framing.headers.from));
const otherHeaders = new Set(framings.flatMap(framing => framing.headers.others));
const dividers = new PhraseSet(framings.flatMap(framing => framing.dividers));
const forwards = new PhraseSet(framings.flatMap(framing => framing.forwards));

/** Longer lines are prose, never the head of a history. */
const longestHead = 300;

/** The lines its sender wrote: without what is quoted below or between. A message that only passes another on keeps that one's text. */
export function withoutHistory(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) continue;
    const head = historyHead(lines, at);
    if (head === null) {
      kept.push(line);
      continue;
    }
    const below = firstFilled(lines, at + head.lines);
    const passedOn = head.forwarded && kept.every(isBlank);
    if (!passedOn && !isQuoted(lines[below] ?? '')) break;
    at += head.lines - 1;
    if (passedOn) at = afterHeaders(lines, at + 1) - 1;
  }
  return kept;
}

const isBlank = (line: string): boolean => line.trim() === '';
const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

function firstFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1;
  return at;
}

function historyHead(lines: readonly string[], at: number): {lines: number; forwarded: boolean} | null {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > longestHead) return null;
  if (/^_{20,}$/.test(line) && headerName(lines[firstFilled(lines, at + 1)] ?? '', froms))
    return {lines: 1, forwarded: false};
  const bare = bareWords(line);
  if (/^[-_*=]{2,}/.test(line) || line.endsWith(':')) {
    if (forwards.beginning(bare) !== null) return {lines: 1, forwarded: true};
    if (dividers.beginning(bare) !== null) return {lines: 1, forwarded: false};
  }
  if (headerName(line, froms) && hasHeadersBelow(lines, at)) return {lines: 1, forwarded: false};
  return wroteHead(lines, at);
}

/** "On Tue, 3 March 2026 at 10:15, Maya Chen <maya@…> wrote:", over up to four lines. */
function wroteHead(lines: readonly string[], at: number): {lines: number; forwarded: boolean} | null {
  const first = bareWords(lines[at] ?? '');
  const named = /[<@]/.test(lines[at] ?? '');
  if (begins.beginning(first) === null && !named) return null;
  let joined = '';
  for (let count = 1; count <= 4; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.length > longestHead || isBlank(line)) return null;
    joined = `${joined} ${line.trim()}`;
    if (/:\s*$/.test(line)) {
      const words = bareWords(joined);
      const said = ends.ending(words) !== null || words.some(word => ends.has(word));
      return said && /\d/.test(joined) ? {lines: count, forwarded: false} : null;
    }
  }
  return null;
}

function headerName(line: string, names: ReadonlySet<string>): boolean {
  const match = /^[\s*]{0,4}([\p{L}-]{1,12}(?: [\p{L}]{1,4})?)\s?:/u.exec(
    line.slice(0, 40).replace(/\*/g, ''),
  );
  return match !== null && names.has((match[1] ?? '').toLowerCase());
}

function hasHeadersBelow(lines: readonly string[], at: number): boolean {
  let found = 0;
  for (let next = at + 1; next <= at + 5; next += 1)
    if (headerName(lines[next] ?? '', otherHeaders)) found += 1;
  return found >= 2;
}

function afterHeaders(lines: readonly string[], from: number): number {
  let at = firstFilled(lines, from);
  while (headerName(lines[at] ?? '', froms) || headerName(lines[at] ?? '', otherHeaders)) at += 1;
  return at;
}

const bareWords = (line: string): string[] =>
  line
    .slice(0, longestHead * 2)
    .toLowerCase()
    .split(/[\s\-_*=<>:,;"]+/)
    .filter(word => word !== '');
