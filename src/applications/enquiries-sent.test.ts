import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Action} from '../domain/action';
import {hour} from '../domain/instant';
import {planFor} from '../etiquette/plan';
import {anyApplication, anySettings, moments} from '../etiquette/testing/history';
import {whatIsKnown} from '../etiquette/what-is-known';
import {applicationsFrom} from './applications';
import {enquiriesSent} from './enquiries-sent';
import {at, berlin, maya, mention, own, theirs, thread} from './testing/readings';

const invited = theirs('2026-03-02T10:00:00+01:00', {
  kind: 'interview-confirmed',
  employer: 'Acme',
  interviews: [mention('2026-03-10T14:00:00+01:00', 'confirmed')],
});
const asked = (when: string) => own(when, {purpose: 'enquiry'});
const sent = (messages: Parameters<typeof thread>[1], actions: Action[] = []): number[] =>
  applicationsFrom([thread('t1', messages)], actions, {
    settings: berlin,
    now: at('2026-04-20T09:00:00+02:00'),
  }).map(application => {
    const count = enquiriesSent(application);
    expect(whatIsKnown(application, berlin).enquiries).toHaveLength(count);
    return count;
  });

describe('enquiries without an answer', () => {
  const first = asked('2026-03-19T09:00:00+01:00');
  const second = asked('2026-03-26T09:00:00+01:00');
  const call = (direction: 'in' | 'out', when: string): Action => ({did: 'call', direction, at: at(when)});

  it.each<[string, Parameters<typeof sent>, number]>([
    ['two', [[invited, first, second]], 2],
    ['two, seen the other way round', [[invited, second, first]], 2],
    [
      'one before their call, one after',
      [[invited, first, second], [call('in', '2026-03-23T10:00:00+01:00')]],
      1,
    ],
    ['two before their call', [[invited, first, second], [call('in', '2026-03-27T10:00:00+01:00')]], 0],
    [
      'a call of one’s own is no answer',
      [[invited, first, second], [call('out', '2026-03-27T10:00:00+01:00')]],
      2,
    ],
    [
      'one seen and one said to be done elsewhere',
      [[invited, first], [{did: 'done', step: 'second-enquiry', at: at('2026-03-26T09:00:00+01:00')}]],
      2,
    ],
    [
      'one seen and said to be done is one',
      [[invited, first], [{did: 'done', step: 'enquiry', at: first.at + hour}]],
      1,
    ],
    [
      'before a further round that took place',
      [
        [
          invited,
          first,
          theirs('2026-03-20T10:00:00+01:00', {
            kind: 'interview-confirmed',
            from: maya,
            interviews: [mention('2026-03-25T14:00:00+01:00', 'confirmed')],
          }),
          second,
        ],
      ],
      1,
    ],
  ])('%s', (_what, told, expected) => {
    expect(sent(...told)).toEqual([expected]);
  });

  it('are as many as the plan counts, whatever happened', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, (application, settings) => {
        expect(enquiriesSent(application)).toBe(whatIsKnown(application, settings).enquiries.length);
      }),
    );
  });
});

const anyMessage = fc.record({
  when: moments,
  what: fc.constantFrom(
    'awaiting',
    'post-interview',
    'enquiry',
    'thank-you',
    'material-request',
    'rejection',
  ),
});
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    did: fc.constant('call' as const),
    at: moments,
    direction: fc.constantFrom('in' as const, 'out' as const),
  }),
  fc.record({
    did: fc.constant('done' as const),
    at: moments,
    step: fc.constantFrom('enquiry' as const, 'thank-you' as const),
  }),
  fc.record({
    did: fc.constant('correct-promise' as const),
    at: moments,
    date: fc.constantFrom(null, '2026-03-20'),
  }),
  fc.record({did: fc.constant('archive' as const), at: moments, archived: fc.boolean()}),
);

it('the same things told in any order make the same plan', () => {
  fc.assert(
    fc.property(
      fc.array(anyMessage, {maxLength: 8}),
      fc.array(anyAction, {maxLength: 5}),
      moments,
      fc.infiniteStream(fc.nat()),
      (messages, actions, now, luck) => {
        const told = messages.map(({when, what}, index) => {
          const mine = what === 'enquiry' || what === 'thank-you';
          const facts = {key: `m${index}`, at: when};
          return mine
            ? own('2026-03-01T10:00:00+01:00', {...facts, purpose: what})
            : theirs('2026-03-01T10:00:00+01:00', {...facts, kind: what, employer: 'Acme'});
        });
        const readings = [
          thread(
            't1',
            [invited, ...told.slice(0, 4)].sort((a, b) => a.at - b.at),
          ),
          thread(
            't2',
            told.slice(4).sort((a, b) => a.at - b.at),
          ),
        ];
        const distinct = actions.filter(
          ({at: moment}, index) => actions.findIndex(other => other.at === moment) === index,
        );
        const plans = (some: typeof readings, said: readonly Action[]) =>
          applicationsFrom(some, said, {settings: berlin, now}).map(application =>
            planFor(application, berlin, now),
          );
        const shuffled = [...distinct]
          .map(action => [luck.next().value, action] as const)
          .sort(([one], [other]) => one - other);
        expect(
          plans(
            [...readings].reverse(),
            shuffled.map(([, action]) => action),
          ),
        ).toEqual(plans(readings, distinct));
      },
    ),
  );
});
