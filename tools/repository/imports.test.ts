import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const src = path.resolve('src');
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter(file => /\.tsx?$/.test(file))
  .map(file => file.replaceAll('\\', '/'));
/** What only tests use stands in `testing/` or `examples/`; it ships nowhere. */
const shipped = files.filter(file => !/\.test\.tsx?$|\/(?:testing|examples)\//.test(file));

/** Which rooms a room may know. A room that stands in no line may be known by nobody. */
const mayKnow: Record<string, readonly string[]> = {
  domain: [],
  days: ['domain'],
  say: ['domain'],
  reading: ['domain', 'days'],
  applications: ['domain', 'days', 'reading'],
  etiquette: ['domain', 'days', 'say'],
  letters: ['domain', 'days', 'say', 'contract'],
  webmail: ['domain'],
  contract: ['domain'],
  clock: ['domain'],
  browser: [],
  'mail-tabs': ['browser'],
  ui: ['domain', 'say', 'contract', 'page/panel-port'],
  panel: ['domain', 'say', 'contract', 'ui', 'page/panel-port', 'webmail'],
  'own-page': ['say', 'contract', 'browser', 'ui/direction'],
  popup: ['domain', 'say', 'contract', 'ui', 'browser', 'own-page'],
  desk: [
    'domain',
    'days',
    'say',
    'etiquette/figures',
    'etiquette/sources',
    'etiquette/rules',
    'contract',
    'ui',
    'browser',
    'own-page',
  ],
  welcome: ['domain', 'say', 'contract', 'ui', 'browser', 'mail-tabs', 'own-page'],
  lookout: ['contract', 'webmail', 'reading/notice', 'page/ask-worker', 'page/newer-copy', 'page/runtime'],
  page: ['domain', 'contract', 'webmail', 'reading/notice', 'ui/mark-shape'],
  'catch-up': ['domain', 'contract', 'webmail', 'reading/notice', 'page/ask-worker', 'page/hosts'],
  spelling: ['browser'],
  worker: [
    'domain',
    'days',
    'say',
    'reading',
    'applications',
    'etiquette',
    'letters',
    'contract',
    'clock',
    'browser',
    'mail-tabs',
    'webmail/homes',
    'spelling/slip',
    'spelling/spelling-asked',
    'spelling/spelling-thread',
  ],
};

/** A package and the only places that may import it. */
const packages: Record<string, readonly string[]> = {
  dexie: ['worker/store/'],
  'date-fns': ['days/'],
  '@date-fns/tz': ['days/'],
  'harper.js': ['spelling/'],
  'ical.js': ['worker/mail/'],
  'webextension-polyfill': ['browser.ts'],
  preact: ['ui/', 'panel/', 'popup/', 'desk/', 'welcome/'],
};

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(path.join(src, file), 'utf8').matchAll(
      /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map(match => match[1] ?? match[2] ?? '');

const roomOf = (file: string): string => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

describe('imports', () => {
  it.each(shipped)('%s knows only what its room may know', file => {
    const room = roomOf(file);
    const allowed = mayKnow[room];
    expect(allowed, `the room ${room} is not in the list`).toBeDefined();
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        expect(Object.keys(packages), `${file} imports ${specifier}`).toContain(name);
        expect(
          packages[name]?.some(place => file.startsWith(place)),
          `${file} imports ${specifier}`,
        ).toBe(true);
        continue;
      }
      const target = path.posix.join(path.posix.dirname(file), specifier);
      const known =
        roomOf(target) === room || allowed?.some(place => target === place || target.startsWith(`${place}/`));
      expect(known, `${file} imports ${target}`).toBe(true);
    }
  });

  it.each(shipped)('%s imports nothing made for tests', file => {
    expect(importsOf(file).filter(specifier => /\/(?:testing|examples)\//.test(specifier))).toEqual([]);
  });

  it('finds the imports it judges', () => {
    expect(importsOf('page/gmail.ts')).toEqual(['../webmail/gmail/gmail-reader', './start-page']);
  });
});
