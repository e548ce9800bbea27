// Writes src/days/holidays/public-holidays.json and region-names.json from the data of date-holidays: node tools/run.mjs tools/holidays.ts
import {writeFileSync} from 'node:fs';
import Holidays from 'date-holidays';
import {type DayNumber, dateOfDay, dayNumber} from '../src/days/calendar-day';
import {firstYear, lastYear, packDays} from '../src/days/holidays/packed-days';
import {isWeekend} from '../src/days/weekend';

const file = 'src/days/holidays/public-holidays.json';
const namesFile = 'src/days/holidays/region-names.json';

/** A holiday counts where it covers a working day's morning: half days that begin at noon, and eves, do not. */
const morning = 9;

/** Public holidays that would otherwise be working days, in order. */
function holidaysOf(country: string, region?: string): DayNumber[] {
  const holidays = region ? new Holidays(country, region) : new Holidays(country);
  const days = new Set<DayNumber>();
  for (let year = firstYear - 1; year <= lastYear + 1; year += 1) {
    for (const holiday of holidays.getHolidays(year)) {
      if (holiday.type !== 'public') continue;
      for (const day of daysCovered(holiday)) if (!isWeekend(day, country)) days.add(day);
    }
  }
  return [...days].filter(day => inRange(dateOfDay(day))).sort((a, b) => a - b);
}

/** `date` is the local day and hour, with "-0600" where the day begins at sunset before; `start` and `end` give the length. */
function daysCovered({date, start, end}: {date: string; start: Date; end: Date}): DayNumber[] {
  const first = dayNumber(date.slice(0, 10));
  const startHour = Number(date.slice(11, 13)) + (date.endsWith('-0600') ? -6 : 0);
  const endHour = startHour + (end.getTime() - start.getTime()) / 3_600_000;
  const covered: DayNumber[] = [];
  for (let day = 0; day * 24 + morning < endHour; day += 1)
    if (day * 24 + morning >= startHour) covered.push(first + day);
  return covered;
}

const inRange = (date: string): boolean =>
  Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear;

const names: Record<string, Record<string, string>> = {};
const table: Record<string, string | Record<string, string>> = {};
const catalogue = new Holidays();
for (const country of Object.keys(catalogue.getCountries()).sort()) {
  const all = holidaysOf(country);
  const regions: Record<string, string> = {};
  for (const region of Object.keys(catalogue.getStates(country) ?? {}).sort()) {
    const here = holidaysOf(country, region);
    const more = here.filter(day => !all.includes(day));
    const fewer = all.filter(day => !here.includes(day));
    if (more.length === 0 && fewer.length === 0) continue;
    regions[region] = `${packDays(more)}|${packDays(fewer)}`;
    names[country] = {...names[country], [region]: catalogue.getStates(country, 'en')?.[region] ?? region};
  }
  table[country] = Object.keys(regions).length > 0 ? {'': packDays(all), ...regions} : packDays(all);
}
const text = `${JSON.stringify(table, null, 2)}\n`;
writeFileSync(file, text);
writeFileSync(namesFile, `${JSON.stringify(names, null, 2)}\n`);
console.log(`${file}: ${Object.keys(table).length} countries, ${Math.round(text.length / 1024)} KB`);
