import type {QuotedSlip, Slip} from './slip';

/** More words than this around a slip say nothing more. */
const mostWidening = 6;

/** A slip in words that are found first where it stands, widened by the words around it where need be; null: they are not. */
export function quoted(text: string, {start, end, is, mend}: Slip): QuotedSlip | null {
  let [from, to] = [start, end];
  for (let wider = 0; wider <= mostWidening; wider += 1) {
    const quote = text.slice(from, to);
    if (text.indexOf(quote) === from && !isInsideWord(text, from, to))
      return {is, quote, mend: text.slice(from, start) + mend + text.slice(end, to)};
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const before = text.slice(line, from).search(/\S+\s*$/);
    const after = /^[^\S\n]*\S+/.exec(text.slice(to))?.[0].length ?? 0;
    if (before < 0 && after === 0) return null;
    if (before >= 0 && (wider % 2 === 0 || after === 0)) from = line + before;
    else to += after;
  }
  return null;
}

const isInsideWord = (text: string, from: number, to: number): boolean =>
  /\w/.test(text.charAt(from - 1)) || /\w/.test(text.charAt(to));
