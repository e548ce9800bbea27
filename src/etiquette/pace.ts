import type {Settings} from '../domain/settings';
import {figure} from './figures';

/** The waits of one field of work. */
export interface Pace {
  /** After the promised date. */
  afterPromiseWorkingDays: number;
  /** After the interview or their last word, where no date was promised. */
  afterContactWorkingDays: number;
  /** Best before, after the same moment. */
  windowDays: number;
  /** Before writing once more. */
  again: {workingDays: number} | {days: number};
  /** Enquiries that may stay unanswered. */
  ceiling: number;
}

const salesWait = 3;
const salesCeiling = 4;
const usualCeiling = 2;

/** How fast the user's field moves: an office as the settings say; sales every few days; public bodies take twice as long. */
export function paceOf(settings: Settings): Pace {
  const {pace, maxEnquiries} = settings;
  const slow = pace === 'public' ? 2 : 1;
  return {
    afterPromiseWorkingDays: settings.enquiryAfterPromiseWorkingDays * slow,
    afterContactWorkingDays: pace === 'sales' ? salesWait : settings.enquiryAfterWorkingDays * slow,
    windowDays: figure('enquiryWindowDays', settings) * slow,
    again:
      pace === 'sales' ? {workingDays: salesWait} : {days: figure('secondEnquiryAfterDays', settings) * slow},
    ceiling: maxEnquiries ?? (pace === 'sales' ? salesCeiling : usualCeiling),
  };
}
