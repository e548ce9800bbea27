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
    expect(manifest(browser).permissions).toEqual(['storage', 'alarms', 'scripting', 'unlimitedStorage']);
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
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('makes no network call, evaluates no text and writes no markup', () => {
    const calls =
      /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|\beval\(|new Function\(|\.innerHTML\s*=[^=]|insertAdjacentHTML/;
    expect(scripts(browser).filter(file => calls.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(calls.test('await fetch("x")')).toBe(true);
  });

  it('holds Dexie in the worker only', () => {
    const holding = scripts(browser).filter(file => /dexie/i.test(readFileSync(file, 'utf8')));
    expect(holding).toHaveLength(1);
    const [file] = holding;
    expect(path.basename(file ?? '')).toMatch(/^(?:main|service-worker|background|worker)/);
  });

  it('puts at most 12 KB, compressed, into each mail page', () => {
    for (const {js} of manifest(browser).content_scripts) {
      const size = js.reduce(
        (sum: number, file: string) => sum + gzipSync(readFileSync(`dist/${browser}/${file}`)).length,
        0,
      );
      expect(size, js.join()).toBeLessThanOrEqual(12 * 1024);
    }
  });
});

it('tells Firefox that no data is collected', () => {
  const {gecko} = manifest('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({required: ['none']});
  expect(manifest('firefox').background.service_worker).toBeUndefined();
  expect(manifest('chrome').background.scripts).toBeUndefined();
});
