import {WorkClock} from '../../days/work-clock';
import type {Instant} from '../../domain/instant';
import {defaultSettings, type Settings} from '../../domain/settings';
import type {Known, Round} from '../known';
import type {Doing} from './rule';

/** What is so, what is done and when, and what the rule says to it. `also`: other rules that would hold it back too. */
export interface Example {
  given: Partial<Omit<Known, 'clock' | 'settings'>>;
  settings?: Partial<Settings>;
  doing: Doing;
  at: string;
  verdict: 'allowed' | 'held back';
  also?: readonly string[];
}

/** Examples play in Berlin, in the calm spring of 2026; no holiday falls into them. */
export const exampleSettings: Settings = {...defaultSettings, timeZone: 'Europe/Berlin'};

export const moment = (iso: string): Instant => Date.parse(iso);

/** An interview of an hour that began then. */
export const metAt = (iso: string, more: Partial<Round> = {}): Round => ({
  start: moment(iso),
  end: moment(iso) + 3_600_000,
  announcedAt: moment(iso) - 7 * 86_400_000,
  off: false,
  people: [],
  ...more,
});

/** The world of an example: nothing happened but what it says. */
export function knownIn({given, settings}: Pick<Example, 'given' | 'settings'>): Known {
  const all = {...exampleSettings, ...settings};
  return {
    settings: all,
    clock: new WorkClock(all),
    rounds: [],
    interviewed: (given.rounds ?? []).some(({off}) => !off),
    invitation: null,
    cancelledAt: null,
    lastContact: null,
    awaited: null,
    enquiries: [],
    thanks: [],
    calls: [],
    callAsked: false,
    papers: [],
    note: null,
    cardSent: false,
    notes: [],
    ending: null,
    insteadOf: null,
    inTouchAt: null,
    employer: null,
    offerElsewhere: null,
    ...given,
  };
}
