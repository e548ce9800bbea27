import {WorkClock, type WorkClockSettings} from '../days/work-clock';
import type {Instant} from '../domain/instant';
import type {Plan} from '../domain/step';

/** An application with steps that are open now. */
export interface Waiting {
  /** What it is called by, and may have been called by before: an application that another joins changes its name. */
  ids: readonly string[];
  /** Of its open steps. */
  keys: readonly string[];
}

/** One step of one application. Put off, it begins anew and is told of anew. */
export type Announcement = string;

/** The open steps of a plan by what they are known by. */
export const keysOf = ({open}: Pick<Plan, 'open'>): string[] =>
  open.map(({key, step, from}) => key ?? `${step} ${from}`);

/** Those with a step nobody was told of. */
export const untold = <W extends Waiting>(
  all: readonly W[],
  told: {has(announcement: Announcement): boolean},
): W[] => all.filter(({ids, keys}) => keys.some(key => !ids.some(id => told.has(`${id} ${key}`))));

/** What is told by telling of it: all that is open, so that the second step is no second call once the first is done. */
export const announcementsOf = ({ids, keys}: Waiting): Announcement[] =>
  keys.map(key => `${ids[0] ?? ''} ${key}`);

/** When it is polite to tell: at once within working hours, else when they begin. */
export const whenToTell = (settings: WorkClockSettings, now: Instant): Instant =>
  new WorkClock(settings).nextWorking(now);
