import {isTimeZone} from '../../src/days/zone';
import type {TimeZone} from '../../src/domain/instant';
import {defaultSettings, type Pace, type Settings} from '../../src/domain/settings';
import {CaseFault} from './case-fault';
import {count, fields, list, oneOf, text, textOrNull} from './expect';

const paces: readonly Pace[] = ['office', 'sales', 'public'];

/** The settings of a case; what it leaves out is as the product has it. No zone means UTC, no country means weekends only. */
export function parseSettings(value: unknown): Settings {
  const given = value === undefined || value === null ? {} : fields(value, 'settings');
  const number = (name: string, otherwise: number): number =>
    given[name] === undefined || given[name] === null ? otherwise : count(given[name], `settings.${name}`);
  return {
    timeZone: zone(given.timeZone),
    country: textOrNull(given.country, 'settings.country')?.toUpperCase() ?? null,
    region: textOrNull(given.region, 'settings.region')?.toUpperCase() ?? null,
    workingHours: hours(given.workingHours),
    enquiryAfterPromiseWorkingDays: number(
      'enquiryAfterPromiseWorkingDays',
      defaultSettings.enquiryAfterPromiseWorkingDays,
    ),
    enquiryAfterWorkingDays: number('enquiryAfterWorkingDays', defaultSettings.enquiryAfterWorkingDays),
    maxEnquiries:
      given.maxEnquiries === undefined || given.maxEnquiries === null
        ? defaultSettings.maxEnquiries
        : count(given.maxEnquiries, 'settings.maxEnquiries'),
    pace:
      given.pace === undefined || given.pace === null
        ? defaultSettings.pace
        : oneOf(given.pace, paces, 'settings.pace'),
  };
}

function zone(value: unknown): TimeZone {
  if (value === undefined || value === null) return defaultSettings.timeZone;
  const name = text(value, 'settings.timeZone');
  if (!isTimeZone(name))
    throw new CaseFault(`settings.timeZone should be a zone such as Europe/Berlin, but it is "${name}".`);
  return name;
}

function hours(value: unknown): Settings['workingHours'] {
  if (value === undefined || value === null) return defaultSettings.workingHours;
  const [from, to, ...rest] = list(value, 'settings.workingHours').map(one =>
    text(one, 'settings.workingHours'),
  );
  const isClock = (time: string | undefined): time is string =>
    /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time ?? '');
  if (!isClock(from) || !isClock(to) || rest.length > 0 || from >= to)
    throw new CaseFault('settings.workingHours should be two times of day, such as ["08:00", "18:00"].');
  return [from, to];
}
