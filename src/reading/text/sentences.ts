import {framings} from '../languages/framings';

const abbreviations = new Set(framings.flatMap(framing => framing.abbreviations));
const sentenceStarts = new Set(framings.flatMap(framing => framing.sentenceStarts));
const afterOrdinal = new Set(framings.flatMap(framing => framing.afterOrdinal));

/** Shorter lines were broken on purpose (a list of times, an address), not by a mail program at its margin. */
const shortestWrapped = 52;

/** The sentences of a letter, in order. A list item or a line of its own is a sentence; a hard-wrapped paragraph is joined first. */
export const splitSentences = (lines: readonly string[]): string[] =>
  paragraphs(lines).flatMap(splitParagraph);

function paragraphs(lines: readonly string[]): string[] {
  const result: string[] = [];
  let open = '';
  let lastLength = 0;
  const close = () => {
    if (open !== '') result.push(open);
    open = '';
  };
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '' || isListItem(line) || /^[-_*=~#]{3,}$/.test(line)) close();
    else if (open !== '' && !continues(open, lastLength, line)) close();
    if (line !== '' && !/^[-_*=~#]{3,}$/.test(line)) open = open === '' ? line : `${open} ${line}`;
    lastLength = line.length;
  }
  close();
  return result;
}

const isListItem = (line: string): boolean =>
  /^(?:[-*\u2022\u25cf\u25aa\u00b7\u2013\u2014\u2192]|\d{1,2}[.)]|[a-z]\))\s/.test(line);

function continues(open: string, lastLength: number, line: string): boolean {
  if (/[.!?:;]["')\]]?$/.test(open)) return lastLength >= shortestWrapped && !/:$/.test(open);
  if (lastLength >= shortestWrapped) return true;
  return /^[\p{Ll}(&]/u.test(line) && !/^\S{1,30}:/.test(line);
}

function splitParagraph(paragraph: string): string[] {
  const result: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(/[.!?\u2026]["')\]]{0,2}(?=\s)/g)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph, match.index, end)) continue;
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== '') result.push(sentence);
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  if (rest !== '') result.push(rest);
  return result;
}

function endsSentence(paragraph: string, mark: number, end: number): boolean {
  const next = paragraph.slice(end, end + 24).trimStart();
  if (/^\p{Ll}/u.test(next) && paragraph[mark] === '.') return false;
  if (paragraph[mark] !== '.') return true;
  const before =
    /\S{1,20}$/.exec(paragraph.slice(Math.max(0, mark - 20), mark))?.[0].replace(/^["'([]+/, '') ?? '';
  if (/^\p{Lu}$/u.test(before)) return false;
  const nextWord = (/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase();
  if (abbreviations.has(before.toLowerCase())) return isClockWord(before) && sentenceStarts.has(nextWord);
  if (/^\d{1,2}$/.test(before)) return !afterOrdinal.has(nextWord);
  return true;
}

/** "at 10 a.m. We look forward": the only abbreviations that often end a sentence. */
const isClockWord = (word: string): boolean => /^[ap]\.?m$/i.test(word);
