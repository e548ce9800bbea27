import {type Example, metAt, moment} from './example';
import {defineRule} from './rule';

/** Calls and reminders keep to the working hours of working days. */
export const keepOfficeHours = defineRule({
  id: 'keep-office-hours',
  sources: [],
  about: ['call', 'remind'],
  because: 'rule.keepOfficeHours',
  allows: ({at}, {clock}) => clock.isWorking(at),
});

const given = {
  rounds: [metAt('2026-03-10T14:00+01:00')],
  note: {rapport: true},
  enquiries: [moment('2026-03-19T10:00+01:00')],
};

export const examples: readonly Example[] = [
  {given: {}, doing: 'remind', at: '2026-03-13T08:00+01:00', verdict: 'allowed'},
  {given: {}, doing: 'remind', at: '2026-03-13T18:00+01:00', verdict: 'held back'},
  {given: {}, doing: 'remind', at: '2026-03-14T10:00+01:00', verdict: 'held back'},
  {given, doing: 'call', at: '2026-03-26T19:00+01:00', verdict: 'held back'},
  {given: {}, settings: {country: 'DE'}, doing: 'remind', at: '2026-04-03T10:00+02:00', verdict: 'held back'},
];
