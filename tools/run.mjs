// Runs a tool written in TypeScript: bundles it with what it imports from src/ (so it is the shipped code), then starts it.
// node tools/run.mjs tools/replay.ts [arguments]
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs FILE.ts [arguments]');
  process.exit(2);
}
const name = path.basename(entry, '.ts');
const outDir = path.join(root, 'out', 'tools', name);
mkdirSync(outDir, {recursive: true});
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: path.resolve(root, entry),
    outDir,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rollupOptions: {output: {entryFileNames: `${name}.mjs`}},
  },
});
process.argv = [process.argv[0], path.join(outDir, `${name}.mjs`), ...rest];
await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
