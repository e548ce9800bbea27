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

describe('a move that leaves out what stays', () => {
  const earlier = [offer('2026-03-10T14:00:00+01:00', false)];
  const moved = (text: string, more: object = {}) => timesOf({kind: 'reschedule', text, earlier, ...more});

  it.each([
    ['Something came up. Could you come on Thursday, same time?', '2026-03-05T14:00 proposed'],
    ['Leider klappt es nicht. Passt Ihnen Donnerstag zur gleichen Uhrzeit?', '2026-03-05T14:00 proposed'],
    ['Désolé, nous devons décaler à jeudi à la même heure. Toujours ok ?', '2026-03-05T14:00 proposed'],
    ['Small change, can we say half 5 rather than 2?', '2026-03-10T17:30 proposed'],
    ['Something came up, can we make it 4pm instead?', '2026-03-10T16:00 proposed'],
  ])('%s', (text, expected) => {
    expect(moved(text).filter(time => time.endsWith('proposed'))).toEqual([expected]);
  });

  it('keeps no day where several times stand', () => {
    const two = [...earlier, offer('2026-03-11T14:00:00+01:00', false)];
    expect(moved('Something came up, can we make it 4pm instead?', {earlier: two})).toEqual([]);
  });
});

describe('a move that names both times in one sentence', () => {
  it.each([
    ['La entrevista de mañana jueves que teníamos a las 8:00 pasa para las 11:30.', '2026-03-05T11:30'],
    [
      'A entrevista marcada para quinta-feira, 5 de março, às 14h30, é adiada para terça-feira, 10 de março, à mesma hora.',
      '2026-03-10T14:30',
    ],
    [
      'The interview earlier slated for tomorrow, Thursday 5th March by 10am has been moved to Tuesday 10th March, 2026 by 12noon.',
      '2026-03-10T12:00',
    ],
  ])('%s', (text, expected) => {
    const times = timesOf({kind: 'reschedule', text}).filter(time => !time.includes('moved-from'));
    expect(times.map(time => time.slice(0, 16))).toEqual([expected]);
  });
});
