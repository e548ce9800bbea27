import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkSync} from 'recheck';
import {parseAst} from 'vite';
import {describe, expect, it} from 'vitest';

/** A mail's name, subject or line is short and its body capped: twice as long may take four times as long, but no more. */
const highestDegree = 2;
/** One that cannot be told so soon (milliseconds) is left to the tests with hostile mail. */
const patience = 300;

interface Literal {
  pattern: string;
  flags: string;
}

/** Every regular expression written out in a source. */
function literalsIn(source: string, lang: 'ts' | 'tsx'): Literal[] {
  const found: Literal[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) walk(part);
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node) found.push(node.regex as Literal);
      for (const part of Object.values(node)) walk(part);
    }
  };
  walk(parseAst(source, {lang}));
  return found;
}

/** Why it may take far too long on the right text; null where nothing says so. */
function danger({pattern, flags}: Literal): string | null {
  const checked = checkSync(pattern, flags, {checker: 'automaton', timeout: patience});
  if (checked.status !== 'vulnerable') return null;
  const {complexity} = checked;
  if (complexity.type === 'polynomial' && complexity.degree <= highestDegree) return null;
  return `/${pattern}/${flags} is ${complexity.summary}`;
}

describe('regular expressions', () => {
  it('take time at most with the square of a text', () => {
    const literals = new Map<string, Literal & {file: string}>();
    for (const file of readdirSync('src', {recursive: true, encoding: 'utf8'})) {
      if (!/(?<!\.test|\.d)\.tsx?$/.test(file)) continue;
      const source = readFileSync(path.join('src', file), 'utf8');
      for (const literal of literalsIn(source, file.endsWith('x') ? 'tsx' : 'ts'))
        literals.set(`${literal.pattern}/${literal.flags}`, {...literal, file});
    }
    expect(literals.size).toBeGreaterThan(200);
    const dangers = [...literals.values()].flatMap(literal => {
      const found = danger(literal);
      return found === null ? [] : [`${literal.file}: ${found}`];
    });
    expect(dangers).toEqual([]);
  }, 60_000);

  it.each(['const bad = /(a+)+$/;', 'text.replace(/(?:\\s*x?)*y/g, "")', 'const trim = /^\\s*(.*?)\\s*$/;'])(
    'would find %s',
    source => {
      expect(literalsIn(source, 'ts').map(danger)).not.toContain(null);
    },
  );
});
