import type {Instant, LocalDate} from '../../domain/instant';
import type {StepName} from '../../domain/step';
import {createTurns} from '../create-turns';
import type {KeptValues} from '../kept-values';

/** What the user was told of, in `storage.local`: it outlives workers, restarts, updates and a damaged database. */
export interface TellingRecord {
  /** Every announcement that was made, and when. */
  told: ReadonlyMap<string, Instant>;
  /** The one notification of a day. `shown` is false from the decision to tell until it stands there. */
  today: {day: LocalDate; steps: ToldStep[]; shown: boolean} | null;
}

export interface ToldStep {
  /** A conversation of the application: names change, conversations stay. */
  application: string;
  step: StepName;
}

const key = 'told';
/** Far more than a year of looking for work; the oldest are forgotten. */
const most = 5_000;

export interface TellingKeeper {
  read(): Promise<TellingRecord>;
  keep(record: TellingRecord): Promise<void>;
  /** Reads, decides and keeps without another doing so in between: two at once would tell twice. */
  alone(work: () => Promise<void>): Promise<void>;
}

interface Stored {
  told?: Record<string, Instant> | null;
  today?: unknown;
}

export function createTellingKeeper(values: KeptValues): TellingKeeper {
  return {
    alone: createTurns(),
    async read() {
      const found = (await values.get([key]))[key];
      const {told, today} = typeof found === 'object' && found !== null ? (found as Stored) : {};
      return {
        told: new Map(Object.entries(told ?? {}).filter(([, at]) => typeof at === 'number')),
        today: isToday(today) ? today : null,
      };
    },
    async keep({told, today}) {
      const newest = [...told].sort(([, one], [, other]) => other - one).slice(0, most);
      await values.set({[key]: {told: Object.fromEntries(newest), today}});
    },
  };
}

const isToday = (value: unknown): value is NonNullable<TellingRecord['today']> =>
  typeof value === 'object' &&
  value !== null &&
  'day' in value &&
  typeof value.day === 'string' &&
  'shown' in value &&
  'steps' in value &&
  Array.isArray(value.steps);
