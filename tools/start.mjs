// `npm start`: builds, then opens a browser with the extension on the practice mailboxes. Without a display, or with --headless, plays the
// main job by itself and leaves pictures in out/tour/. With --install, builds and says how to load it into one's own browser.
import {installChromium, installPackages, root, run} from './prepare.mjs';

const args = process.argv.slice(2);
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

installPackages();
if (args.includes('--install')) {
  if (run(process.execPath, ['tools/build.mjs']) !== 0) process.exit(1);
  console.log(`
Chrome   chrome://extensions → Developer mode → Load unpacked → ${root}dist/chrome
Edge     edge://extensions → Developer mode → Load unpacked → ${root}dist/chrome
Firefox  about:debugging → This Firefox → Load Temporary Add-on → ${root}dist/firefox/manifest.json
         (then about:addons → Afterword → Permissions: allow mail.google.com)
Open mail tabs need one reload. Nothing you do there leaves your machine.`);
  process.exit(0);
}
process.env.CHROME = await installChromium();
if (run(process.execPath, ['tools/build.mjs', 'chrome']) !== 0) process.exit(1);
const story = args.includes('--headless') || !display ? 'tools/tour.ts' : 'tools/demo.ts';
process.exit(run(process.execPath, ['tools/run.mjs', story, ...args]));
