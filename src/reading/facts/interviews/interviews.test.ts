import {describe, expect, it} from 'vitest';
import {isoInZone} from '../../../days/zone';
import {factsOf, type SampleMail} from '../sample-facts';

const timesOf = (mail: SampleMail): string[] =>
  factsOf(mail)
    .interviews.map(({start, end, status, uncertain}) => {
      const length = end === null ? '' : `+${(end - start) / 60_000}`;
      return `${isoInZone(start, mail.timeZone ?? 'Europe/Berlin').slice(0, 16)}${length} ${status}${uncertain ? '?' : ''}`;
    })
    .sort();

/** Written on Wednesday, 4 March 2026, 9:00 in Berlin. */
describe('the times an invitation names', () => {
  it.each<[string, ...string[]]>([
    ['Would Tuesday, 10 March at 2pm suit you?', '2026-03-10T14:00 proposed'],
    ['Could you do Tue 10 or Wed 11 March at 2pm?', '2026-03-10T14:00 proposed', '2026-03-11T14:00 proposed'],
    [
      'Are you free Mon 3pm, Tue 4pm, or Thu 10am?',
      '2026-03-05T10:00 proposed',
      '2026-03-09T15:00 proposed',
      '2026-03-10T16:00 proposed',
    ],
    ['Would Tuesday, the 10th, at 3 work for you?', '2026-03-10T15:00 proposed'],
    ['Can we talk tomorrow at 3?', '2026-03-05T15:00 proposed'],
    ['Does Thursday 3:30-4:15pm ET work for the interview?', '2026-03-05T21:30+45 proposed'],
    ['Would 10 March 2026 at 14:00 London time suit you for a call?', '2026-03-10T15:00 proposed'],
    ['How about 2 PM ET / 11 AM PT on Thursday, 12 March?', '2026-03-12T19:00 proposed'],
    ['Would you be available for a 45-minute call on March 10 at 9.30am?', '2026-03-10T09:30+45 proposed'],
    ['Could we meet next Tuesday at noon?', '2026-03-10T12:00 proposed'],
    [
      'Are you free at 10, 11 or 2pm on Friday?',
      '2026-03-06T10:00 proposed',
      '2026-03-06T11:00 proposed',
      '2026-03-06T14:00 proposed',
    ],
  ])('%s', (text, ...expected) => {
    expect(timesOf({text, kind: 'interview-invite'})).toEqual(expected);
  });
});
