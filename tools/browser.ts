import {existsSync} from 'node:fs';
import {chromium} from 'playwright';

/** Path of a Chromium-family browser: `CHROME` if set, else Playwright's own, else the usual places of the system. Throws with advice. */
export function findBrowser(): string {
  const {CHROME, PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA} = process.env;
  if (CHROME && !existsSync(CHROME)) throw new Error(`CHROME names ${CHROME}, which is not there.`);
  const windows = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].flatMap(folder =>
    folder
      ? [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [],
  );
  const found = [CHROME, playwrightsOwn(), ...unix, ...windows].find(path => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium, Chrome or Edge found. Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROME=/path/to/browser.',
  );
}

/** What a browser must be started with here: root may not use the sandbox. */
export const browserArguments: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const unix = [
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
];

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
