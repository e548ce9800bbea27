/** A value of a JSON text, with the line it begins on. */
export type JsonNode =
  | {is: 'object'; line: number; entries: Map<string, JsonNode>; keyLines: Map<string, number>}
  | {is: 'list'; line: number; items: JsonNode[]}
  | {is: 'value'; line: number; value: string | number | boolean | null};

/** What stops the reading, and on which line. */
export class JsonFault extends Error {
  constructor(
    readonly line: number,
    readonly problem: 'unexpected' | 'unfinished' | 'twice' | 'too-deep',
    readonly found: string,
  ) {
    super(problem);
  }
}

const deepest = 12;
const token = /[{}[\]:,]|"(?:[^"\\]|\\.)*"|[^\s{}[\]:,"]+|".*/gu;

interface Token {
  text: string;
  line: number;
}

/** Reads JSON and remembers the line of every value; throws a `JsonFault`. Numbers and words are as strict as JSON's own. */
export function readJsonLines(text: string): JsonNode {
  const tokens = tokensOf(text);
  let at = 0;

  const end = (): number => tokens.at(-1)?.line ?? 1;
  const next = (): Token => {
    const found = tokens[at];
    if (!found) throw new JsonFault(end(), 'unfinished', '');
    at += 1;
    return found;
  };
  const expect = (wanted: string): void => {
    const found = next();
    if (found.text !== wanted) throw new JsonFault(found.line, 'unexpected', found.text);
  };
  const read = (depth: number): JsonNode => {
    const found = next();
    if (depth > deepest) throw new JsonFault(found.line, 'too-deep', '');
    if (found.text === '{') return readObject(found.line, depth);
    if (found.text === '[') return readList(found.line, depth);
    return {is: 'value', line: found.line, value: scalar(found)};
  };
  const readList = (line: number, depth: number): JsonNode => {
    const items: JsonNode[] = [];
    for (;;) {
      if (items.length === 0 && tokens[at]?.text === ']') break;
      items.push(read(depth + 1));
      if (tokens[at]?.text === ']') break;
      expect(',');
    }
    expect(']');
    return {is: 'list', line, items};
  };
  const readObject = (line: number, depth: number): JsonNode => {
    const entries = new Map<string, JsonNode>();
    const keyLines = new Map<string, number>();
    for (;;) {
      if (entries.size === 0 && tokens[at]?.text === '}') break;
      const key = next();
      const name = scalar(key);
      if (typeof name !== 'string') throw new JsonFault(key.line, 'unexpected', key.text);
      if (entries.has(name)) throw new JsonFault(key.line, 'twice', name);
      expect(':');
      entries.set(name, read(depth + 1));
      keyLines.set(name, key.line);
      if (tokens[at]?.text === '}') break;
      expect(',');
    }
    expect('}');
    return {is: 'object', line, entries, keyLines};
  };

  const whole = read(0);
  const rest = tokens[at];
  if (rest) throw new JsonFault(rest.line, 'unexpected', rest.text);
  return whole;
}

function tokensOf(text: string): Token[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((words, above) => [...words.matchAll(token)].map(match => ({text: match[0], line: above + 1})));
}

function scalar({text, line}: Token): string | number | boolean | null {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object') return value as string | number | boolean | null;
  } catch {
    // Said below.
  }
  throw new JsonFault(line, 'unexpected', text);
}
