// Where browsers are found. Plain JavaScript: it runs before anything is built.
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';

const {env} = process;
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** A Chromium-family browser: $CHROME, Playwright's own, then the usual places; undefined when there is none. */
export const findBrowser = () =>
  [
    env.CHROME,
    playwrightChromium(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/opt/microsoft/msedge/msedge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.flatMap(folder => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ].find(candidate => candidate && existsSync(candidate));

/** Firefox: $FIREFOX, then the usual places; undefined when there is none. */
export const findFirefox = () =>
  [
    env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows.map(folder => `${folder}\\Mozilla Firefox\\firefox.exe`),
  ].find(candidate => candidate && existsSync(candidate));

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}
