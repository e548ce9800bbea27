import {framings} from '../languages/framings';
import {PhraseSet} from './phrase-set';

const signOffs = new PhraseSet(framings.flatMap(framing => framing.signOffs));

/** Words a name may follow a sign-off with on the same line ("Thanks, Maya Chen"). */
const nameWords = 4;
/** What stands below a sign-off is a signature only up to this many characters, else just its first block is. */
const signatureCap = 900;

/** Where the letter ends and what its sender signs with begins; `end` is the first line that is no longer letter. */
export function splitSignature(lines: readonly string[]): {letter: string[]; signature: string[]} {
  const mark = lines.findIndex(line => /^-- ?$/.test(line));
  if (mark > 0) {
    const before = splitSignature(lines.slice(0, mark));
    return {letter: before.letter, signature: [...before.signature, ...filled(lines.slice(mark + 1))]};
  }
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (line.length > 80 || !isSignOff(line, lines, at)) continue;
    return cutAt(lines, at);
  }
  return {letter: [...lines], signature: []};
}

function isSignOff(line: string, lines: readonly string[], at: number): boolean {
  const words = line
    .toLowerCase()
    .replace(/[.,!:;)\u2013\u2014-]+(?=\s|$)/g, '')
    .trim()
    .split(/\s+/);
  const phrase = signOffs.beginning(words);
  if (phrase === null) return false;
  const rest = words.length - phrase.split(' ').length;
  if (rest === 0) return lines.slice(0, at).some(before => before.trim() !== '');
  // A name on the same line: capitalised words and nothing else, and no prose below it.
  const behind = line.trim().split(/\s+/).slice(-rest);
  return (
    rest <= nameWords &&
    /[,!\u2013\u2014-]/.test(line) &&
    behind.every(word => /^\p{Lu}/u.test(word)) &&
    !/[?]$/.test(line)
  );
}

function cutAt(lines: readonly string[], at: number): {letter: string[]; signature: string[]} {
  const below = lines.slice(at);
  const length = below.reduce((sum, line) => sum + line.length, 0);
  let signature = below;
  let after: string[] = [];
  if (length > signatureCap) {
    const blanks = below.flatMap((line, index) => (line.trim() === '' ? [index] : []));
    const end = blanks.find(index => index >= 2) ?? below.length;
    signature = below.slice(0, end);
    after = below.slice(end);
  }
  const postscript = signature.findIndex(line => /^\s{0,3}p\.? ?s\.?\s?[:.\-\s]/i.test(line));
  if (postscript > 0) {
    after = [...signature.slice(postscript), ...after];
    signature = signature.slice(0, postscript);
  }
  return {letter: [...lines.slice(0, at), '', ...after], signature: filled(signature)};
}

const filled = (lines: readonly string[]): string[] =>
  lines.map(line => line.trim()).filter(line => line !== '');
