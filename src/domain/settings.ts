import type {CheckName} from './check-name';
import type {ClockTime, Instant, TimeZone} from './instant';

export type Pace = 'office' | 'sales' | 'public';

/** The figures of following up that few people change. */
export const figureNames = [
  'replyWithinWorkingDays',
  'prepareHoursBefore',
  'thankWithinHours',
  'thankAtTheLatestHours',
  'cardAfterDays',
  'papersOwedForDays',
  'enquiryWindowDays',
  'enquiryAtTheLatestDays',
  'secondEnquiryAfterDays',
  'letGoAfterWorkingDays',
  'rejectionReplyWithinWorkingDays',
  'keepInTouchAfterDays',
  'keepInTouchForYears',
  'offerReplyWithinWorkingDays',
  'calmWorkingDays',
] as const;

export type FigureName = (typeof figureNames)[number];

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
  /** Further figures of the practice, where the user chose another than the default. Bounds and sources: `etiquette/figures`. */
  figures?: Partial<Record<FigureName, number>>;
  /** A thank-you may offer to connect on a professional network. Off where absent. */
  offerToConnect?: boolean;
  /** Everything rests until then (a holiday). */
  pausedUntil?: Instant | null;
  /** How the user signs; where absent, as their own mails are signed. */
  userName?: string | null;
  /** Of letters; where absent, what fits the employer. */
  /** What is not to be said of drafts. */
  checksOff?: readonly CheckName[];
  tone?: 'warm' | 'neutral' | 'formal' | null;
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
