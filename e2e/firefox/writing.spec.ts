import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFirefox} from '../../tools/browser-paths.mjs';
import {buildScript} from '../../tools/page-reader';
import {startPracticeServer} from '../practice/server';
import {type Firefox, launchFirefox} from './bidi';

const binary = findFirefox();
const control = '\uE009';

/** In the world content scripts live in, which in Firefox sees the page through a filter of its own: writes when the page asks. */
const glue = (create: string) => `
  const webmail = ${create}(document);
  webmail.rememberCarets(new AbortController().signal);
  document.addEventListener('write', async () => {
    const {dataset} = document.documentElement;
    const box = webmail.readComposes().boxes.find(({editor}) => editor);
    const result = box ? await webmail.insert(box, dataset.letter) : {ok: false, problem: 'no box'};
    dataset.written = result.ok ? 'yes' : result.problem;
  });`;

const sites = [
  {
    name: 'gmail',
    matches: 'https://mail.google.com/*',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    reply: '[role="main"] .ams.bkH',
    editor: '[role="main"] [g_editable="true"][role="textbox"][contenteditable="true"]',
    send: '[role="main"] .T-I.aoO[role="button"]',
  },
  {
    name: 'outlook',
    matches: 'https://outlook.live.com/*',
    url: 'https://outlook.live.com/mail/0/',
    reply: '[role="main"] [aria-label="Quick actions"] button',
    editor: '[id^="editorParent_"] [contenteditable="true"]',
    send: '[data-testid="ComposeSendButton"] button',
  },
] as const;

let server: Awaited<ReturnType<typeof startPracticeServer>>;
let firefox: Firefox;

test.skip(!binary, 'Firefox is not installed');

test.beforeAll(async () => {
  const folder = path.resolve('out/firefox-writer');
  mkdirSync(folder, {recursive: true});
  const content_scripts = [];
  for (const {name, matches} of sites) {
    const create = `create${name === 'gmail' ? 'Gmail' : 'Outlook'}`;
    const script = await buildScript(`src/webmail/${name}/${name}.ts`, name);
    writeFileSync(path.join(folder, `${name}.js`), `${script};${glue(`${name}.${create}`)}`);
    content_scripts.push({matches: [matches], js: [`${name}.js`], run_at: 'document_idle'});
  }
  const manifest = {
    manifest_version: 3,
    name: 'Writes for a test',
    version: '1',
    host_permissions: sites.map(({matches}) => matches),
    content_scripts,
    browser_specific_settings: {gecko: {id: 'writer@afterword.example'}},
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  server = await startPracticeServer({start: Date.parse('2026-03-10T09:30:00Z'), latencyMs: 5});
  firefox = await launchFirefox(binary ?? '', {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port}`,
  });
  await firefox.install(folder);
});

test.afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const letter = 'Dear Maya,\n\nThank you for <today> & the talk.\n\nBest wishes,\nRobin';

for (const {name, url, reply, editor, send} of sites)
  test(`in Firefox, a letter goes into ${name} where the caret was, one undo takes it out, and it is sent as it stands`, async () => {
    const page = await firefox.open(url);
    const run = <Result>(body: (...args: never[]) => Result, ...args: unknown[]) =>
      firefox.evaluate(page, body, ...args);
    const text = () =>
      run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', editor);
    const click = async (selector: string) => {
      const place = (await run((wanted: string) => {
        const target = [...document.querySelectorAll(wanted)].find(one => one.checkVisibility());
        target?.scrollIntoView({block: 'center'});
        const {x, y, width, height} = target?.getBoundingClientRect() ?? new DOMRect();
        return target ? {x: x + Math.min(width / 2, 40), y: y + Math.min(height / 2, 10)} : null;
      }, selector)) as {x: number; y: number} | null;
      if (place) await firefox.click(page, place.x, place.y);
      return place !== null;
    };
    await expect.poll(() => run(() => (window as {practice?: object}).practice !== undefined)).toBe(true);
    await run(() => window.practice.open('brackwater-after-interview'));
    // A body that comes late moves the button away from under the press: it is pressed again until there is a box.
    // Both webmails put the caret into a new reply themselves.
    await expect(async () => {
      const open = await run((selector: string) => document.querySelector(selector) !== null, editor);
      if (!open) await click(reply);
      expect(await run((selector: string) => document.activeElement?.matches(selector), editor)).toBe(true);
    }).toPass({timeout: 15_000});
    const before = (await text()).trim();
    await firefox.type(page, 'Hello ');
    await expect.poll(text).toMatch(/^Hello/);

    const write = () =>
      run((words: string) => {
        const root = document.documentElement;
        root.dataset.letter = words;
        delete root.dataset.written;
        document.dispatchEvent(new Event('write'));
      }, letter);
    const written = () => run(() => document.documentElement.dataset.written ?? null);
    await write();
    await expect.poll(written).toBe('yes');
    expect(await text()).toMatch(
      /^Hello\s+Dear Maya,\s+Thank you for <today> & the talk\.\s+Best wishes,\s+Robin/,
    );

    await firefox.chord(page, control, 'z');
    await expect.poll(text).not.toContain('Dear Maya');
    expect((await text()).trim().replace(/^Hello\s*/, '')).toBe(before);
    expect(await text()).toMatch(/^Hello/);

    await write();
    await expect.poll(written).toBe('yes');
    await click(send);
    await expect.poll(() => run(() => window.practice.sent().map(mail => mail.text))).toHaveLength(1);
    const [sent] = (await run(() => window.practice.sent().map(mail => mail.text))) as string[];
    expect(sent?.match(/Dear Maya/g)).toHaveLength(1);
    expect(sent?.replace(/\s+/g, ' ')).toContain('Thank you for <today> & the talk. Best wishes, Robin');
  });
