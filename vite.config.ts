import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type Plugin} from 'vite';
import base from './manifest.json' with {type: 'json'};
import * as noticeKeys from './src/reading/notice-keys';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** `manifest.json` is Chrome's and Edge's; Firefox wants an event page, an id and a statement on data. */
function manifest(): ManifestV3Export {
  if (target === 'chrome') return base as ManifestV3Export;
  const {minimum_chrome_version: _, ...rest} = base;
  return {
    ...rest,
    // Its event page may start threads itself.
    permissions: rest.permissions.filter(permission => permission !== 'offscreen'),
    background: {scripts: [base.background.service_worker], type: 'module'},
    browser_specific_settings: {
      gecko: {
        id: 'afterword@afterword.example',
        strict_min_version: '140.0',
        data_collection_permissions: {required: ['none']},
      },
      gecko_android: {strict_min_version: '142.0'},
    },
  } as unknown as ManifestV3Export;
}

/**
 * Preact holds one sink we never use (`dangerouslySetInnerHTML`); without it the built code has none at all, and the add-on linter
 * nothing to warn about. Runs on the finished bundle because content scripts are built apart, without plugins.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'afterword:without-inner-html',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        let replaced = 0;
        const rewrite = (code: string) =>
          code.replace(/\b(\w+)\.innerHTML\s*=(?!=)/g, (_match, variable: string) => {
            replaced += 1;
            return `${variable}.textContent=`;
          });
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = rewrite(file.code);
          else if (file.fileName.endsWith('.js')) file.source = rewrite(String(file.source));
        }
        if (replaced === 0)
          this.error('Preact changed: its innerHTML sink was not found. Is this plugin still needed?');
      },
    },
  };
}

/**
 * Mail pages get the first letters of the words they notice by, worked out here: half of the size, and nothing to work out in each page.
 * An alias, because content scripts are built apart, without plugins.
 */
function workedOutKeys(): string {
  const file = path.resolve(import.meta.dirname, 'out/notice-keys.ts');
  mkdirSync(path.dirname(file), {recursive: true});
  const lines = Object.entries(noticeKeys).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(file, lines.join(''));
  return file;
}

export default defineConfig({
  resolve: {alias: [{find: './notice-keys', replacement: workedOutKeys()}]},
  plugins: [
    crx({
      manifest: manifest(),
      browser: target,
      contentScripts: {standaloneFiles: ['src/lookout/gmail.ts', 'src/lookout/outlook.ts']},
    }),
    withoutInnerHtml(),
  ],
  build: {
    outDir: process.env.OUT ?? `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome120',
    modulePreload: {polyfill: false},
    // No manifest names the page that opens after installation, nor the checker's document, which only Chrome needs.
    rollupOptions: {
      input: {
        welcome: 'src/welcome/index.html',
        ...(target === 'chrome' ? {offscreen: 'src/spelling/offscreen.html'} : {}),
      },
    },
  },
});
