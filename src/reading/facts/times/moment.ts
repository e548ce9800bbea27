import {instantAt} from '../../../days/zone';
import type {Instant, LocalDate, TimeZone} from '../../../domain/instant';
import type {TimeContext} from './time-context';
import type {NamedZone} from './zone-names';

export interface Moment {
  instant: Instant;
  /** Null where only an offset is known. */
  zone: TimeZone | null;
  zoneNamed: boolean;
}

/** The moment a wall clock shows this on that day, in the zone the mail names, else in the one it was written in. */
export function momentAt(
  date: LocalDate,
  minutes: number,
  named: NamedZone | null,
  context: TimeContext,
): Moment {
  if (named !== null && 'offsetMinutes' in named)
    return {
      instant: Date.parse(`${date}T00:00:00Z`) + (minutes - named.offsetMinutes) * 60_000,
      zone: null,
      zoneNamed: true,
    };
  const zone = named?.zone ?? context.zone;
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return {instant: instantAt(date, clock, zone), zone, zoneNamed: named !== null};
}

const two = (value: number): string => String(value).padStart(2, '0');
