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
    return stepNames.flatMap(name => {
      const count = seen.get(day)?.get(name) ?? 0;
      if (count === 0) return [];
      y -= count * scale;
      return `<rect x="${fixed(left + index * step)}" y="${fixed(y)}" width="${fixed(step * 0.9)}" height="${fixed(count * scale)}" fill="${colour(name)}"><title>${day}: ${count} ${name}</title></rect>`;
    });
  });
  const months = days.flatMap((day, index) =>
    index === 0 || day.slice(0, 7) !== days[index - 1]?.slice(0, 7)
      ? `<text x="${fixed(left + index * step)}" y="${height - bottom + 16}">${day.slice(0, 7)}</text>`
      : [],
  );
  const legend = stepNames.map(
    (name, index) =>
      `<g transform="translate(${left + (index % 7) * 148} ${height - 30 + Math.floor(index / 7) * 16})"><rect width="10" height="10" fill="${colour(name)}"/><text x="14" y="9">${name}</text></g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui" font-size="11" fill="#24383c">
<rect width="${width}" height="${height}" fill="#fbfaf6"/>
<text x="${left}" y="24" font-size="15">What a candidate saw, day by day: ${offered} steps, ${missed.length} missed, ${late.length} late, ${rude.length} rude</text>
<text x="8" y="${top + 4}">${most}</text><text x="8" y="${height - bottom}">0</text>
${[...bars, ...months, ...legend].join('\n')}
</svg>
`;
}

const fixed = (value: number): string => value.toFixed(1);

const colour = (name: StepName): string =>
  `hsl(${Math.round((stepNames.indexOf(name) * 360) / stepNames.length)} 38% 52%)`;
