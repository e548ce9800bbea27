import type {Contact} from '../../../domain/person';
import type {NameWords} from '../../languages/name-words';
import {fold} from '../times/fold';
import {personName} from './person-name';

const heads = new WeakMap<NameWords, RegExp>();

/** Does a line or a piece of one name a job ("Head of Analytics", "Talent Partner")? */
export function isTitle(piece: string, words: NameWords): boolean {
  const known =
    heads.get(words) ??
    new RegExp(
      `(?<![a-z])(?:${words.heads}|hr|talent acquisition|recruiting|recruitment|people|human resources|founder|co-founder)(?![a-z])`,
    );
  heads.set(words, known);
  return piece.length <= 70 && !/@|https?:|\d{4}/.test(piece) && known.test(fold(piece));
}

/** Who signs a letter, with the title below the name; null where no line is clearly a name. */
export function signer(lines: readonly string[], words: NameWords): Contact | null {
  const pieces = lines
    .slice(0, 8)
    .flatMap(line =>
      line
        .split(/ ?[|\u2022\u00b7] ?| [-\u2013\u2014] |(?<=\p{L}), (?=\p{Lu})/u)
        .map(piece => piece.replace(/^[-\u2013\u2014* ]+|[* ]+$/g, '')),
    );
  const at = pieces.findIndex(piece => personName(piece) !== null && !isTitle(piece, words));
  if (at < 0) return null;
  const name = personName(pieces[at] ?? null);
  const title = pieces.slice(at + 1, at + 3).find(piece => isTitle(piece, words));
  return {name, address: null, ...(title === undefined ? {} : {title: titleOnly(title)})};
}

/** The title without the company behind it. */
export const titleOnly = (piece: string): string =>
  piece
    .replace(/ (?:at|@|bei|chez) .*$/, '')
    .replace(/[.,;]+$/, '')
    .trim();
