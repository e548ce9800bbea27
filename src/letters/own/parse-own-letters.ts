import type {LetterFault, OwnLetter} from '../../domain/own-letter';
import {say} from '../../say/say';
import {faultsOf} from './faults-of';
import {JsonFault, type JsonNode, readJsonLines} from './json-lines';

export type OwnLettersRead = {ok: true; letters: OwnLetter[]} | {ok: false; faults: LetterFault[]};

export const fileName = 'letters';
export const fileVersion = 1;
const longestFile = 1_000_000;
const mostLetters = 500;
const mostFaults = 20;

/**
 * A shared file of letters, all of it or nothing: where anything in it cannot be used, each such line and the reason. Whatever the file
 * holds, it does not throw.
 */
export function parseOwnLetters(text: string): OwnLettersRead {
  if (text.length > longestFile) return refused([{line: 1, reason: say('ownLetters.tooLong')}]);
  try {
    return lettersIn(readJsonLines(text));
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const {line, problem, found} = fault;
    return refused([{line, reason: say(`ownLetters.json.${problem}`, {found: shown(found)})}]);
  }
}

function lettersIn(file: JsonNode): OwnLettersRead {
  if (file.is !== 'object') return refused([{line: file.line, reason: say('ownLetters.noFile')}]);
  const kind = file.entries.get('afterword');
  const version = file.entries.get('version');
  const list = file.entries.get('letters');
  if (kind?.is !== 'value' || kind.value !== fileName)
    return refused([{line: kind?.line ?? file.line, reason: say('ownLetters.noFile')}]);
  if (version?.is !== 'value' || version.value !== fileVersion)
    return refused([{line: version?.line ?? file.line, reason: say('ownLetters.version')}]);
  if (list?.is !== 'list')
    return refused([{line: list?.line ?? file.line, reason: say('ownLetters.noLetters')}]);
  if (list.items.length > mostLetters)
    return refused([{line: list.line, reason: say('ownLetters.tooMany', {most: mostLetters})}]);
  const read = list.items.map(letterIn);
  const faults = read.flatMap(one => one.faults);
  return faults.length > 0 ? refused(faults) : {ok: true, letters: read.map(({letter}) => letter)};
}

const refused = (faults: LetterFault[]): OwnLettersRead => ({ok: false, faults: faults.slice(0, mostFaults)});

const fields = ['for', 'title', 'language', 'tone', 'terms', 'subject', 'text'] as const;

function letterIn(node: JsonNode): {letter: OwnLetter; faults: LetterFault[]} {
  const faults: LetterFault[] = [];
  const entries = node.is === 'object' ? node.entries : new Map<string, JsonNode>();
  if (node.is !== 'object') faults.push({line: node.line, reason: say('ownLetters.noLetter')});
  for (const name of entries.keys())
    if (!fields.some(field => field === name))
      faults.push({
        line: (node.is === 'object' && node.keyLines.get(name)) || node.line,
        reason: say('ownLetters.field', {field: shown(name), fields: fields.join(', ')}),
      });
  const lineOf = (name: string, index = 0): number => {
    const field = entries.get(name);
    return (field?.is === 'list' ? field.items[index]?.line : undefined) ?? field?.line ?? node.line;
  };
  const text = (name: string): string => {
    const field = entries.get(name);
    const lines = field?.is === 'list' && name === 'text' ? field.items : field ? [field] : [];
    const words = lines.map(line => {
      if (line.is === 'value' && typeof line.value === 'string') return line.value;
      faults.push({line: line.line, reason: say('ownLetters.noText', {field: name})});
      return '';
    });
    return words.join('\n').replace(/\r\n?/g, '\n');
  };
  const title = entries.get('title');
  const untitled = title === undefined || (title.is === 'value' && title.value === null);
  const terms = entries.has('terms') ? text('terms') : undefined;
  const letter = {
    for: text('for'),
    title: untitled ? null : text('title'),
    language: text('language'),
    tone: text('tone') as OwnLetter['tone'],
    ...(terms === undefined ? {} : {terms: terms as 'polite' | 'familiar'}),
    subject: text('subject'),
    text: text('text'),
  };
  // What is no text was said already; what follows from that would say it twice.
  if (faults.length === 0)
    for (const {field, lineOfText, reason} of faultsOf(letter))
      faults.push({line: lineOf(field, lineOfText), reason});
  return {letter, faults};
}

/** A piece of the file within a sentence. */
const shown = (piece: string): string => (piece.length > 40 ? `${piece.slice(0, 40)}…` : piece);
