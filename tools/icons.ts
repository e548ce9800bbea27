// Draws public/icons/*.png from the mark. node tools/run.mjs tools/icons.ts
import {mkdirSync} from 'node:fs';
import {chromium} from 'playwright';
import {markShape} from '../src/ui/mark-shape';
import {findBrowser} from './browser-paths.mjs';

const ink = '#14545a';
const paper = '#f8f3e6';
// Stands out 3:1 from white and from the dark toolbars of Chrome, Edge and Firefox alike.
const toolbar = '#2f968d';

/** In a toolbar the leaf alone; where there is room, on a ground. */
const icons = [
  {size: 16, ground: null, colour: toolbar, inset: 0},
  {size: 32, ground: null, colour: toolbar, inset: 0},
  {size: 48, ground: ink, colour: paper, inset: 4.5},
  {size: 128, ground: ink, colour: paper, inset: 5},
];

function svg({size, ground, colour, inset}: (typeof icons)[number]): string {
  const scale = (24 - 2 * inset) / 24;
  const tile = ground === null ? '' : `<rect width="24" height="24" rx="5.25" fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">${tile}
    <g transform="translate(${inset} ${inset}) scale(${scale})">
      <path d="${markShape.leaf}" fill="${colour}"/>
      <path d="${markShape.stem}" fill="none" stroke="${colour}" stroke-width="${markShape.stemWidth}" stroke-linecap="round"/>
    </g></svg>`;
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? {executablePath} : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync('public/icons', {recursive: true});
for (const icon of icons) {
  const page = await browser.newPage({viewport: {width: icon.size, height: icon.size}});
  await page.setContent(`<body style="margin:0;line-height:0">${svg(icon)}</body>`);
  await page.screenshot({path: `public/icons/${icon.size}.png`, omitBackground: true});
  await page.close();
}
await browser.close();
