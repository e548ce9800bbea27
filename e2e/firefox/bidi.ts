import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * A stock Firefox driven by WebDriver BiDi, without a dependency: the few commands these tests need. Playwright drives a patched Firefox
 * only, which is not the one people have.
 */
export interface Firefox {
  /** Installs an unpacked extension until the browser closes. */
  install(folder: string): Promise<void>;
  /** Opens a tab at that address and answers its context. */
  open(url: string): Promise<string>;
  /** Evaluates a function in the page's own world; arguments and result are JSON. */
  evaluate<Result>(
    context: string,
    body: (...args: never[]) => Result | Promise<Result>,
    ...args: unknown[]
  ): Promise<Result>;
  /** Presses and releases keys in the focused element: text, or WebDriver key codes. */
  type(context: string, keys: string): Promise<void>;
  /** Holds all of these down together, then lets go. */
  chord(context: string, ...keys: string[]): Promise<void>;
  click(context: string, x: number, y: number): Promise<void>;
  screenshot(context: string, file: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

const quiet = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#none',
};

export async function launchFirefox(
  binary: string,
  prefs: Record<string, string | number | boolean>,
): Promise<Firefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'afterword-firefox-'));
  const lines = Object.entries({...quiet, ...prefs}).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  // Extension pages may be driven only with system access (Firefox 153).
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    'about:blank',
  ];
  const child = spawn(binary, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // The practice mailbox lives in London; so does its user.
    env: {...process.env, TZ: 'Europe/London'},
  });
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const socket = await connect(await addressIn(child.stderr, exited));

  let last = 0;
  const waiting = new Map<number, {resolve(result: unknown): void; reject(error: Error): void}>();
  socket.addEventListener('message', event => {
    const reply = JSON.parse(String(event.data)) as Reply;
    const waiter = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!waiter || reply.id === undefined) return;
    waiting.delete(reply.id);
    if (reply.type === 'error') waiter.reject(new Error(`${reply.error}: ${reply.message}`));
    else waiter.resolve(reply.result);
  });
  const send = <Result>(method: string, params: object = {}): Promise<Result> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, {resolve: result => resolve(result as Result), reject});
      socket.send(JSON.stringify({id: last, method, params}));
    });

  await send('session.new', {capabilities: {alwaysMatch: {acceptInsecureCerts: true}}});
  return {
    async install(folder) {
      await send('webExtension.install', {extensionData: {type: 'path', path: folder}});
    },
    async open(url) {
      const {context} = await send<{context: string}>('browsingContext.create', {type: 'tab'});
      await send('browsingContext.navigate', {context, url, wait: 'complete'});
      return context;
    },
    async evaluate(context, body, ...args) {
      const expression = `(async () => JSON.stringify((await (${body.toString()})(...${JSON.stringify(args)})) ?? null))()`;
      const reply = await send<{type: string; result: {value: string}; exceptionDetails?: {text: string}}>(
        'script.evaluate',
        {
          expression,
          target: {context},
          awaitPromise: true,
        },
      );
      if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text);
      return JSON.parse(reply.result.value);
    },
    async type(context, keys) {
      const actions = [...keys].flatMap(value => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]);
      await send('input.performActions', {context, actions: [{type: 'key', id: 'keyboard', actions}]});
    },
    async chord(context, ...keys) {
      const actions = [
        ...keys.map(value => ({type: 'keyDown', value})),
        ...[...keys].reverse().map(value => ({type: 'keyUp', value})),
      ];
      await send('input.performActions', {context, actions: [{type: 'key', id: 'keyboard', actions}]});
    },
    async click(context, x, y) {
      const actions = [
        {type: 'pointerMove', x: Math.round(x), y: Math.round(y)},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ];
      await send('input.performActions', {context, actions: [{type: 'pointer', id: 'mouse', actions}]});
    },
    async screenshot(context, file) {
      const {data} = await send<{data: string}>('browsingContext.captureScreenshot', {context});
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      await Promise.race([send('browser.close').catch(() => undefined), exited]);
      const stubborn = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(stubborn);
      rmSync(profile, {recursive: true, force: true});
    },
  };
}

function addressIn(stream: NodeJS.ReadableStream, exited: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stream.on('data', chunk => {
      said += chunk;
      const match = /listening on (ws:\/\/\S+)/.exec(said);
      if (match?.[1]) resolve(`${match[1]}/session`);
    });
    void exited.then(() => reject(new Error(`Firefox did not start: ${said.slice(-500)}`)));
  });
}

/** Node 20 has a WebSocket behind `--experimental-websocket`; from 22 it is simply there. */
function connect(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => resolve(socket), {once: true});
    socket.addEventListener('error', () => reject(new Error('No connection to Firefox')), {once: true});
  });
}
