import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csv} from './csv';

/** RFC 4180, read the plain way. */
function read(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

describe('a table', () => {
  it('is read back as it was written, but for the sign that makes a cell harmless', () => {
    const lines = fc.array(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1, maxLength: 5}));
    fc.assert(
      fc.property(lines, written => {
        expect(read(csv(written)).map(line => line.map(text => text.replace(/^'/, '')))).toEqual(
          written.map(line => line.map(text => text.replace(/^'/, ''))),
        );
      }),
    );
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+49 30 1234', `'+49 30 1234`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['  =cmd|"/c calc"!A1', `"'  =cmd|""/c calc""!A1"`],
    ['＝1', `'＝1`],
    ['Acme, Inc.', '"Acme, Inc."'],
    ['two\nlines', '"two\nlines"'],
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['2026-03-10 14:00', '2026-03-10 14:00'],
    ['a-b', 'a-b'],
    ['', ''],
  ])('%j becomes %j', (text, written) => {
    expect(csv([[text]])).toBe(`${written}\r\n`);
  });
});
