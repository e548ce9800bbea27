// Builds dist/chrome (Chrome, Edge) and dist/firefox. `node tools/build.mjs chrome` builds one.
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const targets = process.argv[2] ? [process.argv[2]] : ['chrome', 'firefox'];
/** Those the interface speaks beside English: a folder each. */
const languages = readdirSync(path.join(root, 'src/say'), {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'en')
  .map(({name}) => name);
const entries = {
  panel: 'src/panel/main.ts',
  popup: 'src/popup/main.tsx',
  'catch-up': 'src/catch-up/main.ts',
  spelling: 'src/spelling/main.ts',
  'page.gmail': 'src/page/gmail.ts',
  'page.outlook': 'src/page/outlook.ts',
};
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
  await buildPopup(outDir, target);
  for (const noticing of ['page.gmail', 'page.outlook', 'catch-up'])
    await buildNoticing(noticing, outDir, target);
  await buildSpelling(outDir, target);
  for (const language of languages)
    for (const place of ['panel', 'popup']) await buildLanguage(place, language, outDir, target);
  console.log(`built ${path.relative(root, outDir)}`);
}

/** The panel is a plain script that the worker injects when there is something to show; no manifest names it. */
async function buildPanel(outDir, target) {
  await buildShown('panel', 'panel', outDir, target);
}

/** The popup is one file with the sentences it says: chunks shared with the desk would each be another thing to wait for. */
async function buildPopup(outDir, target) {
  await buildShown('popup', 'popup-alone', outDir, target);
}

/** Something that shows itself, in English: with the sentences of `src/say/en/<sentences>.ts` alone. */
async function buildShown(name, sentences, outDir, target) {
  await buildScript(name, outDir, target, {
    define: {'process.env.NODE_ENV': '"production"'},
    resolve: {alias: [{find: /^\.\/en$/, replacement: path.join(root, `src/say/en/${sentences}.ts`)}]},
  });
  const file = path.join(outDir, `${name}.js`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\b(\w+)\.innerHTML\s*=(?!=)/g, '$1.textContent='));
}

/** What reads a webmail is brought into its page when there is something to read, and what looks back when the user asks for it. */
async function buildNoticing(name, outDir, target) {
  // The first letters of the words that are noticed, as the build of the rest has worked them out.
  const keys = path.join(root, 'out/notice-keys.ts');
  await buildScript(name, outDir, target, {
    resolve: {alias: [{find: './notice-keys', replacement: keys}]},
  });
}

/** The checker of spelling and its dictionary: loaded by nothing before it is first asked. */
async function buildSpelling(outDir, target) {
  await buildScript('spelling', outDir, target, {plugins: [ownFileOnly()]});
  const wasm = new URL('harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js/slimBinary'));
  copyFileSync(fileURLToPath(wasm), path.join(outDir, 'spelling.wasm'));
}

/** Of the checker's code: what could load anything but its own packaged file, and a thread made from text that we never start, are left out. */
function ownFileOnly() {
  return {
    name: 'afterword:own-file-only',
    transform(code, id) {
      if (!id.includes('/harper.js/')) return;
      const kept = code
        .replaceAll('fetch(module_or_path)', "fetch(new URL('/spelling.wasm', location.href))")
        .replace(/^const jsContent = .*$/m, "const jsContent = '';");
      if (kept === code) this.error('harper.js changed: is what it loads still known?');
      return {code: kept, map: null};
    },
  };
}

/** What the panel or the popup says in one language, brought in before it shows anything. */
async function buildLanguage(place, language, outDir, target) {
  await buildScript(`${place}.${language}`, outDir, target, {
    define: {SPOKEN: JSON.stringify(language)},
    resolve: {alias: [{find: '../say/de', replacement: path.join(root, `src/say/${language}`)}]},
  });
}

async function buildScript(name, outDir, target, options) {
  await build({
    root,
    configFile: false,
    customLogger: quiet,
    publicDir: false,
    ...options,
    build: {
      outDir,
      emptyOutDir: false,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      lib: {
        entry: path.join(root, entries[name] ?? `src/${name.split('.')[0]}/language.ts`),
        formats: ['iife'],
        name: 'afterword',
        fileName: () => `${name}.js`,
      },
    },
  });
}
