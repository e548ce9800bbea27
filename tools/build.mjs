// Builds dist/chrome (Chrome, Edge) and dist/firefox. `node tools/build.mjs chrome` builds one.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const targets = process.argv[2] ? [process.argv[2]] : ['chrome', 'firefox'];
const quiet = {
  info() {},
  warn() {},
  warnOnce() {},
  error: console.error,
  clearScreen() {},
  hasErrorLogged: () => false,
  hasWarned: false,
};

for (const target of targets) {
  process.env.TARGET = target;
  const outDir = path.join(root, process.env.OUT ?? `dist/${target}`);
  await build({root, configFile: path.join(root, 'vite.config.ts'), customLogger: quiet});
  await buildPanel(outDir, target);
  console.log(`built ${path.relative(root, outDir)}`);
}

/** The panel is a plain script that the worker injects when there is something to show; no manifest names it. */
async function buildPanel(outDir, target) {
  await build({
    root,
    configFile: false,
    customLogger: quiet,
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    resolve: {alias: [{find: /^\.\/en$/, replacement: path.join(root, 'src/say/en/panel.ts')}]},
    build: {
      outDir,
      emptyOutDir: false,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      lib: {
        entry: path.join(root, 'src/panel/main.ts'),
        formats: ['iife'],
        name: 'panel',
        fileName: () => 'panel.js',
      },
    },
  });
  const file = path.join(outDir, 'panel.js');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\b(\w+)\.innerHTML\s*=(?!=)/g, '$1.textContent='));
}
