import type {Likeness} from './likeness';
import {plainLetters} from './plain-letters';
import {remembered} from './remembered';

/** The words of a role that tell it from another: without brackets, gender marks and requisition numbers. */
const wordsOf = remembered((role: string): ReadonlySet<string> => {
  const words = plainLetters(role)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<=\p{L})[*:_/]-?(?:in|innen|e|a|o|ne|rice|trice|euse)\b/gu, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\s?[/|]\s?\p{L}){1,3}(?![\p{L}\p{N}])/gu, ' ')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(word => word !== '' && !/\d{3,}/.test(word));
  return new Set(words);
});

/** `perhaps`: all words of one stand in the other ("Analyst", "Data Analyst"): a short form or a neighbouring post. */
export function compareRoles(one: string | null, other: string | null): Likeness {
  const first = wordsOf(one ?? '');
  const second = wordsOf(other ?? '');
  if (first.size === 0 || second.size === 0) return 'unknown';
  const shared = [...first].filter(word => second.has(word)).length;
  if (shared === first.size && shared === second.size) return 'same';
  return shared === Math.min(first.size, second.size) ? 'perhaps' : 'other';
}
