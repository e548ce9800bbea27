import {describe, expect, it} from 'vitest';
import type {InterviewMention, MessageReading} from '../../../domain/reading';
import {timesOf} from './times-of';

const offer = (start: string, own: boolean): MessageReading => {
  const mention: InterviewMention = {
    start: Date.parse(start),
    end: null,
    status: 'proposed',
    zone: 'Europe/Berlin',
    zoneNamed: false,
    uncertain: false,
    channel: null,
    people: [],
    invitation: null,
    quote: '',
  };
  return {
    key: start,
    at: Date.parse('2026-03-03T09:00:00+01:00'),
    own,
    from: null,
    to: [],
    kind: 'interview-invite',
    confidence: 1,
    related: true,
    automatic: false,
    noReply: false,
    because: [],
    purpose: null,
    userIsEmployer: false,
    employer: null,
    agency: null,
    role: null,
    people: [],
    interviews: [mention],
    interviewChange: null,
    promise: null,
    promiseWithdrawn: false,
    waitUntil: null,
    papers: [],
  };
};
const slots = ['2026-03-17T14:00:00+01:00', '2026-03-18T10:00:00+01:00'];
const one = (own: boolean) => [offer('2026-03-17T14:00:00+01:00', own)];
const merged = (own: boolean): MessageReading[] => {
  const [first, second] = slots.map(start => offer(start, own));
  return first === undefined || second === undefined
    ? []
    : [{...first, interviews: [...first.interviews, ...second.interviews]}];
};

describe('a yes that names the time only in part', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['Tuesday works for me.', '2026-03-17T14:00 accepted'],
    ['Tuesday at 2pm works for me.', '2026-03-17T14:00 accepted'],
    ['10am would be perfect.', '2026-03-18T10:00 accepted'],
    ['The 18th suits me.', '2026-03-18T10:00 accepted'],
    ['That works for me.'],
    ['Unfortunately Tuesday does not work.'],
  ])('of two offers: %s', (text, ...expected) => {
    expect(timesOf({own: true, text, earlier: merged(false)})).toEqual(expected);
  });

  it('of one offer', () => {
    expect(timesOf({own: true, text: 'That works for me, see you then.', earlier: one(false)})).toEqual([
      '2026-03-17T14:00 accepted',
    ]);
  });

  it('by the employer, to the applicant’s own wish', () => {
    expect(
      timesOf({kind: 'interview-confirmed', text: 'That works for us, see you then.', earlier: one(true)}),
    ).toEqual(['2026-03-17T14:00 accepted']);
  });

  it('is not there while nothing was offered', () => {
    expect(timesOf({own: true, text: 'That works for me.'})).toEqual([]);
  });
});
