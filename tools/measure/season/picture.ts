import {type StepName, stepNames} from '../../../src/domain/step';
import type {Season} from '../season';

const width = 1100;
const height = 420;
const left = 48;
const bottom = 60;
const top = 48;

/** The season as bars: for each day, the steps the candidate saw for the first time, by kind. */
export function picture({seen, missed, late, rude, offered}: Season): string {
  const days = [...seen.keys()].sort();
  const totals = days.map(day => [...(seen.get(day)?.values() ?? [])].reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...totals);
  const step = (width - left - 20) / Math.max(1, days.length);
  const scale = (height - top - bottom) / most;
  const bars = days.flatMap((day, index) => {
    let y = height - bottom;
    return drawn.flatMap(name => {
      const count = seen.get(day)?.get(name) ?? 0;
      if (count === 0) return [];
      y -= count * scale;
      return `<rect x="${fixed(left + index * step)}" y="${fixed(y)}" width="${fixed(step * 0.9)}" height="${fixed(count * scale)}" fill="${colours[name]}"><title>${day}: ${count} ${name}</title></rect>`;
    });
  });
  const months = days.flatMap((day, index) =>
    (index === 0 || day.slice(0, 7) !== days[index - 1]?.slice(0, 7)) && index < days.length - 7
      ? `<text x="${fixed(left + index * step)}" y="${height - bottom + 16}">${day.slice(0, 7)}</text>`
      : [],
  );
  const legend = drawn.map(
    (name, index) =>
      `<g transform="translate(${left + (index % 7) * 148} ${height - 30 + Math.floor(index / 7) * 16})"><rect width="10" height="10" rx="2" fill="${colours[name]}"/><text x="14" y="9">${name}</text></g>`,
  );
  const every = niceStep(most);
  const lines = Array.from({length: Math.floor(most / every) + 1}, (_, index) => index * every).map(count => {
    const y = fixed(height - bottom - count * scale);
    return `<line x1="${left}" x2="${width - 20}" y1="${y}" y2="${y}" stroke="#24383c" stroke-opacity="0.12"/><text x="${left - 8}" y="${y}" dy="4" text-anchor="end">${count}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui" font-size="11" fill="#24383c">
<rect width="${width}" height="${height}" fill="#fbfaf6"/>
<text x="${left}" y="24" font-size="15">What a candidate saw, day by day: ${offered} steps, ${missed.length} missed, ${late.length} late, ${rude.length} rude</text>
${[...lines, ...bars, ...months, ...legend].join('\n')}
</svg>
`;
}

const fixed = (value: number): string => value.toFixed(1);

/** A round number of steps between two lines, so that there are at most eight of them. */
const niceStep = (most: number): number =>
  [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find(step => most / step <= 8) ?? 1_000;

/** Ink before and after an interview, its warm accent while waiting, the quiet ones at the end: one family of colours each, told apart by lightness. */
const colours: Record<StepName, string> = {
  'reply-to-invitation': '#16444c',
  prepare: '#2b6872',
  note: '#4f8d94',
  'thank-you': '#7fb3b4',
  card: '#a9cfca',
  papers: '#cfe3dc',
  enquiry: '#b5651d',
  'second-enquiry': '#d89a4e',
  'let-go': '#ecc894',
  'offer-reply': '#3d5a32',
  'rejection-reply': '#6c5a86',
  'cancelled-reply': '#9a8bb2',
  'keep-in-touch': '#c9bfd8',
};

/** From the ground up, in the order of a process. */
const drawn = Object.keys(colours).filter((name): name is StepName =>
  (stepNames as readonly string[]).includes(name),
);
