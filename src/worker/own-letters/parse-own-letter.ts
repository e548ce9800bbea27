import type {OwnLetter} from '../../domain/own-letter';
import {tones} from '../../letters/letter-text';
import {parseFields, parseOneOf, Unusable} from '../parse-field';

const longest = 20_000;

/** A letter of the right shape, its words as they were typed: what is wrong with those is told, not mended. */
export function parseOwnLetter(value: unknown): OwnLetter {
  const {title, terms, ...fields} = parseFields(value);
  return {
    for: words(fields.for),
    title: title === null ? null : words(title),
    language: words(fields.language),
    tone: parseOneOf(fields.tone, tones),
    ...(terms === undefined ? {} : {terms: parseOneOf(terms, ['polite', 'familiar'] as const)}),
    subject: words(fields.subject),
    text: words(fields.text),
  };
}

function words(value: unknown): string {
  if (typeof value !== 'string' || value.length > longest) throw new Unusable('not words');
  return value.replace(/\r\n?/g, '\n');
}
