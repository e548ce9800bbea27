// npm run --silent read-page -- FILE… [--url URL] [--wrap table]
// Shows what the content script's readers see in saved Gmail and Outlook pages: one line of JSON a file.
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {createPageReader} from './page-reader';

const {values, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {url: {type: 'string'}, wrap: {type: 'string'}},
});
if (files.length === 0 || (values.wrap && values.wrap !== 'table')) {
  console.error('usage: npm run --silent read-page -- FILE… [--url URL] [--wrap table]');
  process.exit(2);
}

const reader = await createPageReader();
try {
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const html = values.wrap === 'table' ? `<table><tbody>${text}</tbody></table>` : text;
    const page = await reader.open(html, values.url ?? guessAddress(text));
    console.log(JSON.stringify({file, ...((await page.evaluate('readPage.readPage(document)')) as object)}));
    await page.close();
  }
} finally {
  await reader.close();
}

/** The address a browser noted when it saved the page; else where such a page usually stands. */
function guessAddress(html: string): string {
  const saved = /<!-- saved from url=\(\d+\)(https:\/\/\S+) -->/.exec(html)?.[1];
  if (saved) return saved;
  return /data-convid=|data-app-section=|res\.cdn\.office\.net|id="(?:MailList|ReadingPaneContainerId)"/.test(
    html,
  )
    ? 'https://outlook.live.com/mail/0/'
    : 'https://mail.google.com/mail/u/0/#inbox';
}
