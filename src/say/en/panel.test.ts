import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {en as all} from './index';
import {en} from './panel';

const root = path.resolve(import.meta.dirname, '../..');
/** Only the popup shows these. */
const popupOnly = /^overview-/;

const sources = ['panel', 'ui'].flatMap(room =>
  readdirSync(path.join(root, room))
    .filter(file => /\.tsx?$/.test(file) && !file.includes('.test.') && !popupOnly.test(file))
    .map(file => readFileSync(path.join(root, room, file), 'utf8')),
);

it('the panel has every sentence it says', () => {
  const said = Object.keys(all).filter(key =>
    sources.some(source => source.includes(`'${key}'`) || source.includes(`"${key}"`)),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter(key => !(key in en))).toEqual([]);
});
