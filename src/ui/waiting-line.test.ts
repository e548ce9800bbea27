import {describe, expect, it} from 'vitest';
import type {Card} from '../contract';
import type {Stage} from '../domain/application';
import type {Step} from '../domain/step';
import {waitingLine, waitingLineAlone} from './waiting-line';

const now = Date.parse('2026-03-10T12:00:00Z');
const card = (upcoming: Partial<Step> | null, stage: Stage = 'interviewed'): Card => ({
  application: 'a',
  conversation: {webmail: 'gmail', account: 'jo@example.org', key: '1'},
  employer: null,
  role: null,
  stage,
  people: [],
  step: null,
  upcoming: upcoming && {
    step: 'enquiry',
    from: Date.parse('2026-03-12T09:00:00Z'),
    by: null,
    until: null,
    because: '',
    ...upcoming,
  },
  writes: false,
  seenAt: null,
  undoable: null,
  timeZone: 'UTC',
  now,
});

describe('waitingLine', () => {
  it.each<[string, Card, string]>([
    ['nothing known', card(null), 'Nothing to do here now'],
    ['at rest', card(null, 'rested'), 'This one rests'],
    ['an enquiry ahead', card({}), 'If it stays quiet, Thursday is a polite day to ask'],
    [
      'an interview ahead, by when it starts',
      card({step: 'prepare', until: Date.parse('2026-03-13T09:00:00Z')}),
      'Your interview is Friday',
    ],
    [
      'something else ahead',
      card({step: 'card'}),
      'Nothing to do now. Next, Thursday: a handwritten card, as an extra',
    ],
  ])('%s', (_what, shown, words) => {
    expect(waitingLine(shown)).toBe(words);
  });

  it('says whose turn it is where nothing else does', () => {
    expect(waitingLineAlone(card({}))).toBe(
      'Waiting for them. If it stays quiet, Thursday is a polite day to ask',
    );
    expect(waitingLineAlone(card(null))).toBe('Nothing to do here now');
  });
});
