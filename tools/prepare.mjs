// Installs what a fresh machine lacks, and says so. Used by `npm start` and `npm test`.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const run = (command, args, options = {}) =>
  spawnSync(command, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options})
    .status ?? 1;

/** node_modules as the lockfile says. */
export function installPackages() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('The packages could not be installed. Is the npm registry within reach?');
    process.exit(1);
  }
}

/** The path of a Chromium-family browser, installed now if there was none; exits with one clear sentence where that is impossible. */
export async function installChromium() {
  const {findBrowser} = await import('./browser-paths.mjs');
  const found = findBrowser();
  if (found) return found;
  if (canApt()) {
    apt('chromium');
  } else {
    console.log('No Chromium, Chrome or Edge found. Installing Playwright’s Chromium …');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const now = findBrowser();
  if (now) return now;
  console.error(
    'No Chromium, Chrome or Edge was found, and none could be installed. Install one (Debian: apt-get install chromium) or set CHROME=/path/to/browser.',
  );
  process.exit(1);
}

/** The path of Firefox, installed now where apt can; undefined where it cannot. */
export async function installFirefox() {
  const {findFirefox} = await import('./browser-paths.mjs');
  const found = findFirefox();
  if (found) return found;
  if (canApt()) apt('firefox-esr');
  return findFirefox();
}

function apt(name) {
  console.log(`Installing ${name} (apt-get) …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}

function canApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], {stdio: 'ignore'});
    return /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
