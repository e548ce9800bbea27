import type {ClockTime, TimeZone} from './instant';

export type Pace = 'office' | 'sales' | 'public';

/** What the user can choose about following up. Times are wall-clock times in `timeZone`. */
export interface Settings {
  timeZone: TimeZone;
  /** ISO 3166-1 alpha-2; null: weekends only, no public holidays. */
  country: string | null;
  /** ISO 3166-2 subdivision without the country, or null. */
  region: string | null;
  workingHours: [ClockTime, ClockTime];
  enquiryAfterPromiseWorkingDays: number;
  enquiryAfterWorkingDays: number;
  /** Null: what the pace says (2; sales 4). */
  maxEnquiries: number | null;
  pace: Pace;
}

export const defaultSettings: Settings = {
  timeZone: 'UTC',
  country: null,
  region: null,
  workingHours: ['08:00', '18:00'],
  enquiryAfterPromiseWorkingDays: 2,
  enquiryAfterWorkingDays: 7,
  maxEnquiries: null,
  pace: 'office',
};
