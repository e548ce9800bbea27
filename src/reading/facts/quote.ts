import {type Quote, quoteCap} from '../../domain/reading';
import {startOf} from '../text/start-of';

/** A sentence as it may be stored: on one line, cut at a word where it is too long. */
export function quoteOf(sentence: string): Quote {
  const line = sentence.replace(/\s+/g, ' ').trim();
  if (line.length <= quoteCap) return line;
  const cut = startOf(line, quoteCap - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > quoteCap / 2 ? cut.slice(0, space) : cut}\u2026`;
}
