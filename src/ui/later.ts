import type {Instant, LocalDate, TimeZone} from '../domain/instant';
import {elapsedDay, hour} from '../domain/instant';
import type {SentenceKey} from '../say/say';

export interface LaterChoice {
  label: SentenceKey;
  until: Instant;
}

const afternoon = 14;
const morning = 9;

/** When a step can be put off to, as people say it: soonest first, each a clock time in `timeZone`. */
export function laterChoices(now: Instant, timeZone: TimeZone, promised: LocalDate | null): LaterChoice[] {
  const wall = wallClock(now, timeZone);
  const today = Math.floor(wall / elapsedDay) * elapsedDay;
  // 1970-01-01 was a Thursday.
  const weekday = (today / elapsedDay + 4) % 7;
  const monday = today + ((8 - weekday) % 7 || 7) * elapsedDay;
  const at = (day: number, hours: number): Instant => instantOf(day + hours * hour, timeZone, now);
  const choices: LaterChoice[] = [
    {label: 'card.later.tomorrow', until: at(today + elapsedDay, morning)},
    {label: 'card.later.week', until: at(monday, morning)},
  ];
  if (wall < today + (afternoon - 1) * hour)
    choices.unshift({label: 'card.later.afternoon', until: at(today, afternoon)});
  const promisedDay = promised === null ? Number.NaN : Date.parse(`${promised}T00:00Z`);
  if (promisedDay > today) choices.push({label: 'card.later.promised', until: at(promisedDay, morning)});
  return choices;
}

/** What the clock on the wall shows, as if it were UTC. */
function wallClock(at: Instant, timeZone: TimeZone): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find(candidate => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The second step mends a change of daylight saving between `near` and the time looked for. */
function instantOf(wall: number, timeZone: TimeZone, near: Instant): Instant {
  const guess = near + (wall - wallClock(near, timeZone));
  return guess + (wall - wallClock(guess, timeZone));
}
