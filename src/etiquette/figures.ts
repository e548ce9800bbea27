import type {FigureName, Settings} from '../domain/settings';
import {type Source, sources} from './sources';

export interface Figure {
  default: number;
  /** What a user may choose, both ends included. */
  bounds: readonly [least: number, most: number];
  /** Who advises it; empty where it is expected of anybody. */
  sources: readonly Source[];
}

const {howTo, bestPractice, tips, followingUp} = sources;

/** Every figure of the practice that is not a setting of its own. Where the sources disagree the default decides. */
export const figures: Record<FigureName, Figure> = {
  replyWithinWorkingDays: {default: 1, bounds: [1, 3], sources: []},
  prepareHoursBefore: {default: 24, bounds: [1, 96], sources: [howTo, bestPractice, followingUp]},
  thankWithinHours: {default: 24, bounds: [1, 48], sources: [howTo, bestPractice, followingUp]},
  thankAtTheLatestHours: {default: 48, bounds: [24, 96], sources: [howTo]},
  cardAfterDays: {default: 3, bounds: [1, 10], sources: [howTo, bestPractice]},
  papersOwedForDays: {default: 30, bounds: [7, 90], sources: []},
  enquiryWindowDays: {default: 14, bounds: [7, 30], sources: [howTo, tips]},
  enquiryAtTheLatestDays: {default: 42, bounds: [21, 90], sources: []},
  secondEnquiryAfterDays: {default: 7, bounds: [5, 28], sources: [tips, followingUp]},
  letGoAfterWorkingDays: {default: 10, bounds: [5, 40], sources: [howTo, tips, followingUp]},
  rejectionReplyWithinWorkingDays: {
    default: 2,
    bounds: [1, 5],
    sources: [howTo, bestPractice, tips, followingUp],
  },
  keepInTouchAfterDays: {default: 70, bounds: [56, 91], sources: [howTo]},
  keepInTouchForYears: {default: 1, bounds: [1, 3], sources: [howTo]},
  offerReplyWithinWorkingDays: {default: 1, bounds: [1, 3], sources: []},
  calmWorkingDays: {default: 1, bounds: [1, 5], sources: [bestPractice, tips]},
};

/** What the user chose, where it is a whole number within its bounds, else the default. */
export function figure(name: FigureName, {figures: chosen}: Pick<Settings, 'figures'>): number {
  const value = chosen?.[name];
  return value !== undefined && isFigure(name, value) ? value : figures[name].default;
}

/** May a user choose this? */
export function isFigure(name: FigureName, value: unknown): value is number {
  const [least, most] = figures[name].bounds;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
