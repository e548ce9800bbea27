import {expect, it} from 'vitest';
import {defaultSettings} from '../domain/settings';
import {adviseChannel} from './channel';
import {judge} from './judge';
import {applicationOf, type Story} from './testing/story';

const settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE'};
const asked: Story = {
  interviews: [{start: '2026-03-10T14:00+01:00', status: 'held'}],
  note: {rapport: true},
  sent: [['2026-03-19T09:00+01:00', 'enquiry']],
};

it.each<[title: string, story: Story, now: string, fitting: boolean, because: RegExp]>([
  ['after a letter, with rapport, a week later', asked, '2026-03-26T10:00+01:00', true, /one short call/],
  ['the week is not over', asked, '2026-03-25T10:00+01:00', false, /quiet time/],
  ['no rapport', {...asked, note: {}}, '2026-03-26T10:00+01:00', false, /Mail first/],
  ['in the evening', asked, '2026-03-26T20:00+01:00', false, /working hours/],
  [
    'called already',
    {...asked, calls: [['2026-03-24T10:00+01:00', 'user']]},
    '2026-03-26T10:00+01:00',
    false,
    /once/,
  ],
  [
    'they answered',
    {...asked, heard: [['2026-03-24T10:00+01:00', 'awaiting']]},
    '2026-03-26T10:00+01:00',
    false,
    /./,
  ],
  [
    'they decided',
    {...asked, outcome: {outcome: 'rejected', at: '2026-03-25T10:00+01:00'}},
    '2026-03-26T10:00+01:00',
    false,
    /./,
  ],
])('advises on a call: %s', (_title, story, now, fitting, because) => {
  const {call} = adviseChannel(applicationOf(story), settings, Date.parse(now));
  expect(call.fitting).toBe(fitting);
  expect(call.because).toMatch(because);
});

it('never offers to connect unless the user chose it', () => {
  const now = Date.parse('2026-03-26T10:00+01:00');
  expect(adviseChannel(applicationOf(asked), settings, now).connect).toBe(false);
  expect(adviseChannel(applicationOf(asked), {...settings, offerToConnect: true}, now).connect).toBe(true);
});

it('judges a letter the plan did not offer, and says from when it would be polite', () => {
  const met = applicationOf({
    interviews: asked.interviews ?? [],
    promise: ['2026-03-20', '2026-03-11T09:00+01:00'],
  });
  expect(judge('enquiry', met, settings, Date.parse('2026-03-16T09:00+01:00'))).toEqual({
    allowed: false,
    rule: 'wait-for-the-day-they-named',
    because: 'They named a day. Asking earlier would look impatient.',
    notBefore: Date.parse('2026-03-24T08:00+01:00'),
  });
  expect(judge('enquiry', met, settings, Date.parse('2026-03-24T08:00+01:00'))).toEqual({allowed: true});
});
