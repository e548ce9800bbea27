import {sources} from '../sources';
import {type Example, moment} from './example';
import {defineRule} from './rule';

/** Papers go out when they were asked for, and are not sent twice. */
export const sendWhatTheyAskedFor = defineRule({
  id: 'send-what-they-asked-for',
  sources: [sources.bestPractice],
  about: ['papers'],
  because: 'rule.sendWhatTheyAskedFor',
  allows: ({at}, {papers}) => papers.some(({askedAt}) => askedAt <= at),
});

const papers = [
  {what: 'references', by: null, byDay: null, quote: '', askedAt: moment('2026-03-11T11:00+01:00')},
];

export const examples: readonly Example[] = [
  {given: {papers}, doing: 'papers', at: '2026-03-11T12:00+01:00', verdict: 'allowed'},
  {given: {}, doing: 'papers', at: '2026-03-11T12:00+01:00', verdict: 'held back'},
];
