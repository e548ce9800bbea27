import type {Season} from '../contract';
import {addDays, dayNumber, weekday} from '../days/calendar-day';
import {localDate} from '../days/zone';
import type {Instant, LocalDate, TimeZone} from '../domain/instant';
import {catchUpForALook} from './catch-up-with-time';
import {momentOf} from './moment';
import type {Ports} from './ports';
import type {Story, Totals} from './store/rows';

const mostWeeks = 53;

/** How the search goes as a whole; at most the last year by weeks. What was put away while open counts as rested. */
export async function seasonOf(ports: Ports): Promise<Season> {
  await catchUpForALook(ports);
  const {settings, now} = await momentOf(ports);
  const zone = settings.timeZone;
  const {stories, open, away} = await ports.memory.read(async rows => ({
    stories: await rows.stories(),
    open: await rows.totals(false),
    away: await rows.totals(true),
  }));
  const rounds = stories.flatMap(story => story.rounds);
  return {
    now,
    waiting: undecided(open),
    answered: decided(open) + decided(away),
    rested: rested(open) + rested(away) + undecided(away),
    interviewsHeld: rounds.length,
    daysToAnswer: rounds.flatMap(({end, answeredAt}) =>
      answeredAt === null ? [] : [daysBetween(end, answeredAt, zone)],
    ),
    weeks: weeksOf(stories, zone, now),
  };
}

const undecided = ({applied, invited, scheduled, interviewed}: Totals): number =>
  applied + invited + scheduled + interviewed;
const decided = ({offer, rejected}: Totals): number => offer + rejected;
const rested = (totals: Totals): number => totals.rested + totals['in-touch'];

const daysBetween = (from: Instant, to: Instant, zone: TimeZone): number =>
  dayNumber(localDate(to, zone)) - dayNumber(localDate(from, zone));

function weeksOf(stories: readonly Story[], zone: TimeZone, now: Instant): Season['weeks'] {
  const counted = {
    applications: countByWeek(
      stories.map(({began}) => began),
      zone,
    ),
    interviews: countByWeek(
      stories.flatMap(({rounds}) => rounds.map(({end}) => end)),
      zone,
    ),
    answers: countByWeek(
      stories.flatMap(({heard}) => heard),
      zone,
    ),
  };
  const last = mondayOf(now, zone);
  const first = Object.values(counted)
    .flatMap(counts => [...counts.keys()])
    .reduce((one, other) => (one < other ? one : other), last);
  const weeks: Season['weeks'] = [];
  for (let monday = last; monday >= first && weeks.length < mostWeeks; monday = addDays(monday, -7))
    weeks.unshift({
      monday,
      applications: counted.applications.get(monday) ?? 0,
      interviews: counted.interviews.get(monday) ?? 0,
      answers: counted.answers.get(monday) ?? 0,
    });
  return stories.length === 0 ? [] : weeks;
}

function countByWeek(moments: readonly Instant[], zone: TimeZone): Map<LocalDate, number> {
  const counts = new Map<LocalDate, number>();
  for (const at of moments) {
    const monday = mondayOf(at, zone);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return counts;
}

function mondayOf(at: Instant, zone: TimeZone): LocalDate {
  const date = localDate(at, zone);
  return addDays(date, -((weekday(dayNumber(date)) + 6) % 7));
}
