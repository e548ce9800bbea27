/** How far a file has been read. Plain data: it is kept between two pieces, so that a worker that was stopped goes on from there. */
export interface Reading {
  phase: 'start' | 'key' | 'colon' | 'value' | 'next' | 'element' | 'next-element' | 'end';
  /** Of the file's outermost object. */
  key: string;
  keys: string[];
  /** What has begun and is not yet complete. */
  text: string;
  depth: number;
  /** Inside a string; after a backslash in it. */
  quoted: boolean;
  escaped: boolean;
  /** How many elements of the list there were. */
  elements: number;
}

/** A complete value of the outermost object, or one element of its list. */
export interface Part {
  key: string;
  /** Null: the value itself. */
  index: number | null;
  value: unknown;
}

export type JsonProblem = 'not-json' | 'wrong-schema' | 'duplicate' | 'too-large';

export const unread: Reading = {
  phase: 'start',
  key: '',
  keys: [],
  text: '',
  depth: 0,
  quoted: false,
  escaped: false,
  elements: 0,
};

/** No conversation comes near this; what does is no backup, and is not held in memory. */
const longestValue = 16 * 1_048_576;

class Broken extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem);
  }
}

/**
 * Reads on: one object, of which the value under `listKey` is a list that is handed out element by element. Wherever the file is cut into
 * pieces, the parts are the same.
 */
export function readOn(
  before: Reading,
  piece: string,
  listKey: string,
): {reading: Reading; parts: Part[]} | {problem: JsonProblem} {
  try {
    return readThrough({...before, keys: [...before.keys]}, piece, listKey);
  } catch (error) {
    if (error instanceof Broken) return {problem: error.problem};
    throw error;
  }
}

function readThrough(reading: Reading, piece: string, listKey: string): {reading: Reading; parts: Part[]} {
  const parts: Part[] = [];
  let at = 0;
  while (at < piece.length) {
    const sign = piece.charAt(at);
    if (reading.text === '' && isBlank(sign)) {
      at += 1;
      continue;
    }
    switch (reading.phase) {
      case 'start':
        if (sign !== '{') throw new Broken(/["[\dtfn-]/.test(sign) ? 'wrong-schema' : 'not-json');
        reading.phase = 'key';
        at += 1;
        break;
      case 'colon':
        if (sign !== ':') throw new Broken('not-json');
        reading.phase = 'value';
        at += 1;
        break;
      case 'next':
        if (sign !== ',' && sign !== '}') throw new Broken('not-json');
        reading.phase = sign === ',' ? 'key' : 'end';
        at += 1;
        break;
      case 'next-element':
        if (sign !== ',' && sign !== ']') throw new Broken('not-json');
        reading.phase = sign === ',' ? 'element' : 'next';
        at += 1;
        break;
      case 'end':
        throw new Broken('not-json');
      default:
        at = readValue(reading, piece, at, listKey, parts);
    }
  }
  return {reading, parts};
}

/** In a key, a value or an element. */
function readValue(reading: Reading, piece: string, at: number, listKey: string, parts: Part[]): number {
  const sign = piece.charAt(at);
  if (reading.text === '') {
    if (reading.phase === 'key') {
      if (sign === '}' && reading.keys.length === 0) {
        reading.phase = 'end';
        return at + 1;
      }
      if (sign !== '"') throw new Broken('not-json');
    }
    if (reading.phase === 'value' && reading.key === listKey) {
      if (sign !== '[') throw new Broken('wrong-schema');
      reading.phase = 'element';
      return at + 1;
    }
    if (reading.phase === 'element' && reading.elements === 0 && sign === ']') {
      reading.phase = 'next';
      return at + 1;
    }
  }
  const end = endOfValue(reading, piece, at);
  reading.text += piece.slice(at, end ?? piece.length);
  if (reading.text.length > longestValue) throw new Broken('too-large');
  if (end === null) return piece.length;
  take(reading, parts);
  return end;
}

/** Where the value that has begun ends; null: not in this piece. */
function endOfValue(reading: Reading, piece: string, from: number): number | null {
  const isScalar = /^[^"{[]/.test(reading.text || piece.charAt(from));
  for (let at = from; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at);
    if (reading.quoted) {
      if (reading.escaped) reading.escaped = false;
      else if (code === backslash) reading.escaped = true;
      else if (code === quote) {
        reading.quoted = false;
        if (reading.depth === 0) return at + 1;
      }
    } else if (isScalar) {
      if (code === comma || code === closingList || code === closing || isBlank(piece.charAt(at))) return at;
    } else if (code === quote) reading.quoted = true;
    else if (code === opening || code === openingList) reading.depth += 1;
    else if (code === closing || code === closingList) {
      reading.depth -= 1;
      if (reading.depth === 0) return at + 1;
    }
  }
  return null;
}

function take(reading: Reading, parts: Part[]): void {
  const value = parsed(reading.text);
  reading.text = '';
  if (reading.phase === 'key') {
    reading.key = String(value);
    if (reading.keys.includes(reading.key)) throw new Broken('duplicate');
    // Ours has six; a file with thousands is none of ours.
    if (reading.keys.push(reading.key) > 50) throw new Broken('wrong-schema');
    reading.phase = 'colon';
  } else if (reading.phase === 'element') {
    parts.push({key: reading.key, index: reading.elements, value});
    reading.elements += 1;
    reading.phase = 'next-element';
  } else {
    parts.push({key: reading.key, index: null, value});
    reading.phase = 'next';
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Broken('not-json');
  }
}

const isBlank = (sign: string): boolean =>
  sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t' || sign === '\uFEFF';

const quote = 34;
const comma = 44;
const openingList = 91;
const backslash = 92;
const closingList = 93;
const opening = 123;
const closing = 125;
