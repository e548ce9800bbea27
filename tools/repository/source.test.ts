import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const all = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(file => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter(file => /\.(?:ts|tsx|mts|mjs|html|css|json)$/.test(file));

const shipped = all('src').filter(file => !/\.test\.tsx?$|\/(?:testing|examples)\//.test(file));

/** What shipped code never does, and why. */
const banned: readonly [name: string, pattern: RegExp][] = [
  ['innerText forces a layout of the whole page', /\.innerText\b/],
  [
    'innerHTML and its kin make markup of text',
    /\.(?:innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
  ],
  ['nothing is fetched, ever', /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|importScripts/],
  ['no code from text', /\beval\(|new Function\b|setTimeout\(['"`]/],
  [
    'types are not silenced (the linter bans `any` itself)',
    /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/,
  ],
  ['nothing is left for later', /\b(?:TODO|FIXME|HACK)\b/],
  ['nothing is logged', /\bconsole\.(?:log|debug|info)\b/],
];

describe('shipped source', () => {
  it.each(banned)('%s', (_name, pattern) => {
    expect(shipped.filter(file => pattern.test(code(file)))).toEqual([]);
  });

  it.each([
    ['el.innerText', 0],
    ['el.innerHTML = x', 1],
    ['fetch("https://x")', 2],
    ['eval("1")', 3],
  ])('would see %s', (planted, index) => {
    expect(banned[index]?.[1].test(planted)).toBe(true);
  });

  it('never silences the types; the linter bans `any` itself', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect-error)/;
    expect(shipped.filter(file => silenced.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(silenced.test('// @ts-ignore')).toBe(true);
  });

  it('names no file for a drawer of odds and ends', () => {
    const drawer = /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?|services?)(?:[/.-]|$)/;
    expect(shipped.filter(file => drawer.test(file))).toEqual([]);
    expect(drawer.test('src/page/utils.ts')).toBe(true);
  });

  it('keeps each file within one idea (250 lines; tables of words and holidays may be longer)', () => {
    const tables = /\/languages\/|\/say\/|\/holidays\/|\/letters\/[a-z]{2}\//;
    const long = shipped.filter(file => /\.tsx?$/.test(file) && !tables.test(file) && lines(file) > 250);
    expect(long).toEqual([]);
  });

  it('reads the document as a whole in no mutation callback', () => {
    const callback = /new MutationObserver\(([\s\S]{0,400})/g;
    const guilty = shipped.filter(file =>
      [...code(file).matchAll(callback)].some(([, body]) =>
        /document\.querySelector(?:All)?\(/.test(body ?? ''),
      ),
    );
    expect(guilty).toEqual([]);
  });
});

/** The file without its comments, which may well name what is banned. */
const code = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length;
