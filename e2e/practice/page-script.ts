import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const bundled = new Map<string, Promise<string>>();

/** A page's own script, bundled once a process. `entry` counts from this folder. */
export function pageScript(entry: string): Promise<string> {
  const known = bundled.get(entry);
  if (known) return known;
  const fresh = bundle(path.join(root(), 'e2e/practice', entry));
  bundled.set(entry, fresh);
  return fresh;
}

/** The style sheets of a folder, one after another. */
export const pageStyles = (folder: string, names: readonly string[]): string =>
  names
    .map(name => readFileSync(path.join(root(), 'e2e/practice', folder, `${name}.css`), 'utf8'))
    .join('\n');

async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: root(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {entry, formats: ['iife'], name: 'practicePage'},
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const code = outputs.flatMap(({output}) => output).find(file => file.type === 'chunk');
  if (code?.type !== 'chunk') throw new Error(`not built: ${entry}`);
  return code.code;
}

/** The project's folder, also when this file was bundled somewhere else in it. */
function root(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}
