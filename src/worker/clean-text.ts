import {lineCap} from '../domain/sighting';

/** Marks that turn the direction of the text around them, so that a name could pose as another; and what no line may hold. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/gu;
const loneSurrogates = /\p{Surrogate}/gu;
/** A letter with more marks than any language stacks: it would be drawn over its neighbours. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Text of a mail, of at most `cap` characters, well-formed and without control or direction characters; keeps its lines. */
export const cleanText = (text: string, cap: number): string =>
  text
    .slice(0, cap)
    .replace(/\r\n?/g, '\n')
    .replace(loneSurrogates, '\uFFFD')
    .replace(controls, '')
    .replace(directionMarks, '')
    .replace(stackedMarks, '$1');

/** One line of at most `lineCap` characters: a subject, a name. */
export const cleanLine = (text: string, cap = lineCap): string =>
  cleanText(text, cap).replace(/\s+/g, ' ').trim();
