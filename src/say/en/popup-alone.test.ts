import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {en as all} from './index';
import {en} from './popup-alone';

const root = path.resolve(import.meta.dirname, '../..');

/** What a file brings in, and what that brings in. */
function broughtIn(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const next = ['.ts', '.tsx'].map(end => path.resolve(path.dirname(file), from + end)).find(isThere);
    if (next && !next.startsWith(path.join(root, 'say'))) broughtIn(next, known);
  }
  return known;
}

const everything = new Set(
  readdirSync(root, {recursive: true, encoding: 'utf8'}).map(file => path.join(root, file)),
);
const isThere = (file: string): boolean => everything.has(file);

it('the popup has every sentence it says', () => {
  const sources = [...broughtIn(path.join(root, 'popup/main.tsx'))].map(file => readFileSync(file, 'utf8'));
  const said = Object.keys(all).filter(key => sources.some(source => source.includes(`'${key}'`)));
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter(key => !(key in en))).toEqual([]);
});
