import {describe, expect, it} from 'vitest';
import {prepareText} from '../reading/message-text';
import {checksOf} from './checks/checks';
import {filled} from './filled';
import {letterLanguages} from './letter-languages';
import type {SlotName} from './slots';
import {textsOf} from './testing/all-texts';

const values: Record<SlotName, string> = {
  name: 'Maya',
  me: 'Sam Lee',
  employer: 'Acme',
  role: 'Data Analyst',
  day: '10.3.',
  promised: '20.3.',
  keyPoint: 'the old warehouse',
  strength: 'two migrations',
  betterAnswer: 'tests first',
  time: '18.3. 14:00',
  otherTimes: '19.3. 9:00, 20.3. 10:00',
  papers: 'portfolio.pdf',
  colleagues: 'Luis',
  interviewers: 'Maya, Luis',
  decideBy: '23.3.',
  startDay: '1.5.',
  answerBy: '24.3.',
  theirNews: 'a second office in Porto',
  myNews: 'a certificate',
};

describe.each(letterLanguages)('letters in $language', language => {
  it.each(textsOf(language).filter(({use}) => use === 'mail'))(
    '$title has nothing the strip would mention',
    ({id, whole}) => {
      const text = filled(whole, values, language).join('');
      const draft = {
        ...prepareText('', text),
        language: language.language,
        to: ['maya@acme.example'],
        attachments: id === 'papers' ? 1 : 0,
        sentToPanel: [],
        likeSent: 0,
        people: ['Maya Chen', 'Luis Ortega'],
        employer: 'Acme',
        role: 'Data Analyst',
        otherEmployers: ['Globex'],
        otherRoles: [],
        held: null,
        asks: '',
        rejected: /rejection|feedback/.test(id),
        noReply: [],
      };
      expect(checksOf(draft)).toEqual([]);
    },
  );
});
