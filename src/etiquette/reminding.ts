import {WorkClock} from '../days/work-clock';
import type {Instant, LocalDate} from '../domain/instant';
import type {Settings} from '../domain/settings';
import type {Plan, Step, StepName} from '../domain/step';

export interface Planned {
  application: string;
  plan: Plan;
}

/** One step of one application beginning at one moment: what is announced once. Put off, it begins anew and may be announced anew. */
export type Announcement = string;

/** Steps due now that nobody has been told of, as one summary for that day. */
export interface Summary {
  day: LocalDate;
  steps: {application: string; step: Step}[];
  announcements: Announcement[];
}

/** These press nobody: they are shown, but never counted. */
const uncounted: readonly StepName[] = ['let-go', 'keep-in-touch'];

/** How many applications have a step open that counts. */
export const badgeCount = (all: readonly Planned[], now: Instant): number =>
  all.filter(({plan}) => openAt(plan, now).some(({step}) => !uncounted.includes(step))).length;

/**
 * The next moment at which something changes by itself: a step opens, is due or lapses, or working hours begin with something to tell.
 * Null when nothing will.
 */
export function nextChange(
  all: readonly Planned[],
  announced: ReadonlySet<Announcement>,
  settings: Settings,
  now: Instant,
): Instant | null {
  const moments = all.flatMap(({plan}) =>
    [...plan.open, ...plan.upcoming].flatMap(({from, by, until}) => [from, by, until]),
  );
  const untold = all.some(planned => untoldIn(planned, announced, now).length > 0);
  if (untold) moments.push(new WorkClock(settings).nextWorking(now));
  const coming = moments.filter(at => at !== null && at > now) as Instant[];
  return coming.length > 0 ? coming.reduce((one, other) => Math.min(one, other)) : null;
}

/** What to announce now, all in one; null outside working hours and where everything has been told. */
export function summaryAt(
  all: readonly Planned[],
  announced: ReadonlySet<Announcement>,
  settings: Settings,
  now: Instant,
): Summary | null {
  const clock = new WorkClock(settings);
  if (!clock.isWorking(now)) return null;
  const steps = all.flatMap(planned =>
    untoldIn(planned, announced, now).map(step => ({application: planned.application, step})),
  );
  if (steps.length === 0) return null;
  return {
    day: clock.dateOf(now),
    steps,
    announcements: steps.map(({application, step}) => announcementOf(application, step)),
  };
}

/** Those of the announcements whose step is still in a plan; the others may be forgotten. */
export function stillAnnounced(
  all: readonly Planned[],
  announced: ReadonlySet<Announcement>,
): Set<Announcement> {
  const known = all.flatMap(({application, plan}) =>
    [...plan.open, ...plan.upcoming].map(step => announcementOf(application, step)),
  );
  return new Set(known.filter(announcement => announced.has(announcement)));
}

/** Names a step that begins at that moment; the same for as long as it is the same. */
export const announcementOf = (application: string, {step, from}: Step): Announcement =>
  `${application} ${step} ${from}`;

/** Two interviews that end together have one announcement. */
function untoldIn({application, plan}: Planned, announced: ReadonlySet<Announcement>, now: Instant): Step[] {
  const open = new Map(openAt(plan, now).map(step => [announcementOf(application, step), step]));
  return [...open].filter(([announcement]) => !announced.has(announcement)).map(([, step]) => step);
}

/** By the clock, not by the list a step stood in when the plan was made: clocks jump, and plans wait in a store. */
const openAt = ({open, upcoming}: Plan, now: Instant): Step[] =>
  [...open, ...upcoming].filter(({from, until}) => from <= now && (until === null || now < until));
