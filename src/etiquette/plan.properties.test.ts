import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {localDate} from '../days/zone';
import type {Application, ContactEvent} from '../domain/application';
import {elapsedDay, type Instant, minute} from '../domain/instant';
import type {Plan, Step, StepName} from '../domain/step';
import {planFor} from './plan';
import {rules} from './rules';
import {
  anyApplication,
  anyEvent,
  anySettings,
  employerMail,
  lasting,
  moments,
  start,
} from './testing/history';
import {whatIsKnown} from './what-is-known';

const asks = ({step}: Step): boolean => step === 'enquiry' || step === 'second-enquiry';
const all = ({open, upcoming}: Plan): Step[] => [...open, ...upcoming];
const isTheirs = (event: ContactEvent): boolean =>
  event.by === 'employer' && (event.channel === 'call' || event.counts);
const runs = {numRuns: 300};

/** Counted here anew, without the planner: the user's questions since the employer's last word. */
function unanswered({events}: Application): number {
  const last = Math.max(0, ...events.filter(isTheirs).map(({at}) => at));
  return events.filter(
    event =>
      event.by === 'user' && event.channel === 'mail' && event.purpose === 'enquiry' && event.at > last,
  ).length;
}

describe('whatever happened, a plan', () => {
  it('puts each step where its window is', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, moments, (application, settings, now) => {
        const {open, upcoming} = planFor(application, settings, now);
        for (const {from, until} of open) expect(from <= now && (until === null || now < until)).toBe(true);
        for (const {from, until} of upcoming)
          expect(now < from && (until === null || from < until)).toBe(true);
      }),
      runs,
    );
  });

  it('gives a reason for every step', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, moments, (application, settings, now) => {
        for (const {because} of all(planFor(application, settings, now)))
          expect(because).toMatch(/^\p{Lu}.{20,}\.$/u);
      }),
      runs,
    );
  });

  it('does not depend on the order in which things are told', () => {
    const shuffled = anyApplication.chain(application =>
      fc.record({
        application: fc.constant(application),
        events: fc.shuffledSubarray(application.events, {minLength: application.events.length}),
        actions: fc.shuffledSubarray(application.actions, {minLength: application.actions.length}),
        interviews: fc.shuffledSubarray(application.interviews, {minLength: application.interviews.length}),
      }),
    );
    fc.assert(
      fc.property(shuffled, anySettings, moments, ({application, ...other}, settings, now) => {
        expect(planFor({...application, ...other}, settings, now)).toEqual(
          planFor(application, settings, now),
        );
      }),
      runs,
    );
  });

  it('opens nothing that a rule of politeness holds back', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, moments, (application, settings, now) => {
        const known = whatIsKnown(application, settings);
        for (const {step} of planFor(application, settings, now).open) {
          const holding = rules.filter(({rule}) => !rule.allows({doing: step, at: now}, known));
          expect([step, ...holding.map(({rule}) => rule.id)]).toEqual([step]);
        }
      }),
      runs,
    );
  });

  it('never asks when the ceiling is reached', () => {
    const office = anySettings.filter(({pace}) => pace !== 'sales');
    fc.assert(
      fc.property(anyApplication, office, moments, (application, settings, now) => {
        const held = application.interviews.filter(({status}) => status === 'held' || status === 'confirmed');
        const last = Math.max(0, ...held.map(({end}) => end));
        const sinceTheInterview = {...application, events: application.events.filter(({at}) => at > last)};
        if (unanswered(application) < (settings.maxEnquiries ?? 2)) return;
        if (unanswered(sinceTheInterview) < (settings.maxEnquiries ?? 2)) return;
        expect(all(planFor(application, settings, now)).filter(asks)).toEqual([]);
      }),
      runs,
    );
  });

  it('never asks before a promised day that nothing has overtaken', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, moments, (application, settings, now) => {
        const {promise, interviews, events} = application;
        if (!promise) return;
        const day = (at: Instant): string => localDate(at, settings.timeZone);
        const overtaken =
          events.some(({by, at}) => by === 'employer' && day(at) >= promise.date) ||
          interviews.some(({end}) => day(end) > promise.date);
        if (overtaken) return;
        for (const {from} of all(planFor(application, settings, now)).filter(asks))
          expect(day(from) >= promise.date).toBe(true);
      }),
      runs,
    );
  });

  it('is silent after a word of theirs, whichever way it came', () => {
    const silenced: readonly StepName[] = ['enquiry', 'second-enquiry', 'let-go'];
    fc.assert(
      fc.property(anyApplication, anySettings, moments, fc.boolean(), (application, settings, now, call) => {
        const word = call ? ({by: 'employer', at: now, channel: 'call'} as const) : employerMail(now);
        const events = [...application.events.filter(({at}) => at < now), word];
        const {open} = planFor({...application, events}, settings, now);
        expect(open.filter(({step}) => silenced.includes(step))).toEqual([]);
      }),
      runs,
    );
  });

  it('is not moved by an automatic reply', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, moments, moments, (application, settings, now, at) => {
        const events = [...application.events, employerMail(at, 'other', false)];
        expect(planFor({...application, events}, settings, now)).toEqual(planFor(application, settings, now));
      }),
      runs,
    );
  });

  it('brings back no step that a message has overtaken, when another message follows', () => {
    const key = ({step, from}: Step): string => `${step} ${from}`;
    fc.assert(
      fc.property(
        anyApplication,
        anySettings,
        moments,
        anyEvent,
        anyEvent,
        (application, settings, at, one, other) => {
          const early = application.events.filter(event => event.at < at);
          const planned = (events: Application['events']) =>
            new Set(all(planFor({...application, events}, settings, at + 2 * minute)).map(key));
          const before = planned(early);
          const then = planned([...early, {...one, at}]);
          const last = planned([...early, {...one, at}, {...other, at: at + minute}]);
          // Their answer starts the count of enquiries again, so the promise that still stands may be asked about once more.
          const mayReturn = (step: string) => other.by === 'employer' && step.startsWith('enquiry ');
          for (const step of before)
            if (!then.has(step) && !mayReturn(step)) expect(last.has(step)).toBe(false);
        },
      ),
      {numRuns: 600},
    );
  });
});

it('lets a candidate who does all it offers write at most as often as the ceiling, and a week apart', () => {
  const office = anySettings.filter(({pace}) => pace === 'office');
  fc.assert(
    fc.property(anyApplication, office, (made, settings) => {
      const ends = made.interviews
        .filter(({status}) => status === 'held' || status === 'confirmed')
        .map(({end}) => end);
      let events = made.events;
      let inARow: Instant[] = [];
      for (let now = start; now < start + lasting; now += elapsedDay) {
        const known = events.filter(({at}) => at <= now);
        const resets = [...known.filter(isTheirs).map(({at}) => at), ...ends.filter(at => at <= now)];
        inARow = inARow.filter(at => at > Math.max(0, ...resets));
        const application = {...made, actions: [], events: known};
        if (!planFor(application, settings, now).open.some(asks)) continue;
        const previous = inARow.at(-1);
        if (previous !== undefined) expect(now - previous).toBeGreaterThan(6 * elapsedDay);
        inARow.push(now);
        expect(inARow.length).toBeLessThanOrEqual(settings.maxEnquiries ?? 2);
        const mail: ContactEvent = {by: 'user', at: now, channel: 'mail', purpose: 'enquiry', to: []};
        events = [...events, mail];
      }
    }),
    {numRuns: 40},
  );
});
