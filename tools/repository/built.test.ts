import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';

const browsers = ['chrome', 'firefox'] as const;

const hosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

const manifest = (browser: string) => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));

const scripts = (browser: string): string[] =>
  readdirSync(`dist/${browser}`, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.js'))
    .map(file => path.posix.join(`dist/${browser}`, file.replaceAll('\\', '/')));

describe.each(browsers)('what is built for %s', browser => {
  it('was built', () => {
    expect(existsSync(`dist/${browser}/manifest.json`), 'run `npm run build` first').toBe(true);
  });

  it('asks for exactly these permissions', () => {
    expect(manifest(browser).permissions).toEqual([
      'storage',
      'alarms',
      'scripting',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ]);
    expect(manifest(browser).optional_permissions).toEqual(['notifications']);
    expect(manifest(browser).host_permissions).toEqual(hosts);
    expect(manifest(browser).optional_host_permissions).toBeUndefined();
  });

  it('reaches the webmails it reads and no other page, their windows at about:blank but no frame inside them', () => {
    const {content_scripts: scripts} = manifest(browser);
    expect(scripts.flatMap((script: {matches: string[]}) => script.matches)).toEqual(hosts);
    for (const script of scripts)
      expect(script).toMatchObject({all_frames: false, match_origin_as_fallback: true});
  });

  it('lets no page load a file of its own, and no other extension speak to it', () => {
    expect(manifest(browser).web_accessible_resources).toBeUndefined();
    expect(manifest(browser).externally_connectable).toBeUndefined();
    expect(manifest(browser).incognito).toBe('not_allowed');
  });

  it('holds its own pages to the strictest policy that runs', () => {
    expect(manifest(browser).content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('makes no network call, evaluates no text and writes no markup', () => {
    const calls =
      /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|\beval\(|new Function\(|\.innerHTML\s*=[^=]|insertAdjacentHTML/;
    // The checker of spelling reads its dictionary from the package, and can name nothing else.
    const ownFile = /\bfetch\(new URL\([`'"]\/spelling\.wasm[`'"],\s*location\.href\)\)/g;
    const code = (file: string): string =>
      path.basename(file) === 'spelling.js'
        ? readFileSync(file, 'utf8').replace(ownFile, '')
        : readFileSync(file, 'utf8');
    expect(scripts(browser).filter(file => calls.test(code(file)))).toEqual([]);
    expect(calls.test('await fetch("x")')).toBe(true);
  });

  it('holds the checker of spelling once, in a file of its own that no page of a webmail and no page of ours loads', () => {
    const files = readdirSync(`dist/${browser}`, {recursive: true, encoding: 'utf8'});
    expect(files.filter(file => file.endsWith('.wasm'))).toEqual(['spelling.wasm']);
    const naming = scripts(browser).filter(file => readFileSync(file, 'utf8').includes('spelling.wasm'));
    expect(naming.map(file => path.basename(file))).toEqual(['spelling.js']);
    const pages = files.filter(file => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    expect(
      pages.filter(file => readFileSync(`dist/${browser}/${file}`, 'utf8').includes('spelling.js')),
    ).toEqual([]);
    expect(JSON.stringify(manifest(browser))).not.toContain('spelling');
  });

  it('holds Dexie in the worker only', () => {
    const holding = scripts(browser).filter(file => /dexie/i.test(readFileSync(file, 'utf8')));
    expect(holding).toHaveLength(1);
    const [file] = holding;
    expect(path.basename(file ?? '')).toMatch(/^(?:main|service-worker|background|worker)/);
  });

  const sizeOf = (file: string): number => gzipSync(readFileSync(`dist/${browser}/${file}`)).length;

  it('puts at most 4 KB, compressed, into each mail page, and at most 14 KB more once there is something to read', () => {
    for (const {js} of manifest(browser).content_scripts)
      expect(
        js.map(sizeOf).reduce((sum: number, size: number) => sum + size, 0),
        js.join(),
      ).toBeLessThanOrEqual(4 * 1024);
    for (const webmail of ['gmail', 'outlook'])
      expect(sizeOf(`page.${webmail}.js`), webmail).toBeLessThanOrEqual(14 * 1024);
  });
});

it('tells Firefox that no data is collected', () => {
  const {gecko} = manifest('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({required: ['none']});
  expect(manifest('firefox').background.service_worker).toBeUndefined();
  expect(manifest('chrome').background.scripts).toBeUndefined();
});
