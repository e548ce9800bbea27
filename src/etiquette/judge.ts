import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Settings} from '../domain/settings';
import type {Known} from './known';
import {rules} from './rules';
import type {Doing} from './rules/rule';
import {whatIsKnown} from './what-is-known';

/** What politeness says to doing that now: the first rule that holds it back, why, and from when it would not, where it names a moment. */
export type Verdict =
  | {allowed: true}
  | {allowed: false; rule: string; because: string; notBefore: Instant | null};

/** Judges what the user is about to do, whatever the plan offers. */
export const judge = (doing: Doing, application: Application, settings: Settings, now: Instant): Verdict =>
  verdictOn(doing, whatIsKnown(application, settings), now);

/** The same, where what is known has been gathered. Of several rules the one that asks for the longest wait speaks. */
export function verdictOn(doing: Doing, known: Known, now: Instant): Verdict {
  const holding = rules
    .map(({rule}) => rule)
    .filter(rule => !rule.allows({doing, at: now}, known))
    .map(rule => ({rule, notBefore: waitOf(rule.notBefore(known), now)}))
    .sort((one, other) => (other.notBefore ?? 0) - (one.notBefore ?? 0))[0];
  if (!holding) return {allowed: true};
  const {rule, notBefore} = holding;
  return {allowed: false, rule: rule.id, because: rule.because(known), notBefore};
}

const waitOf = (notBefore: Instant | null, now: Instant): Instant | null =>
  notBefore !== null && notBefore > now ? notBefore : null;
