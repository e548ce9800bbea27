import type {Instant, TimeZone} from '../domain/instant';

/** The hour the clock on the wall shows, 0 to 23; in the browser's own zone where none is given. */
export const localHour = (at: Instant, timeZone: TimeZone | undefined): number =>
  Number(new Intl.DateTimeFormat('en-US', {hour: 'numeric', hourCycle: 'h23', timeZone}).format(at));
