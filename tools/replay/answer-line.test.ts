import {describe, expect, it} from 'vitest';
import {answerLine} from './answer-line';

const line = (change: object = {}): string =>
  JSON.stringify({
    id: 'case-1',
    now: '2026-03-12T09:00:00+01:00',
    settings: {timeZone: 'Europe/Berlin', country: 'DE', region: 'BE'},
    conversations: [
      {
        webmail: 'gmail',
        account: 'sam@example.org',
        key: 't1',
        subject: 'Interview for Data Analyst',
        messages: [
          {
            from: {name: 'Maya Chen', address: 'maya.chen@acme.example'},
            to: [{name: 'Sam Lee', address: 'sam@example.org'}],
            at: '2026-03-02T10:15:00+01:00',
            text: 'Hi Sam,\n\nWe would like to invite you to an interview for the Data Analyst position at Acme on Tuesday, 10 March at 14:00. Does this work for you?\n\nBest regards,\nMaya Chen\nAcme',
          },
        ],
      },
    ],
    ...change,
  });

describe('a line of replay', () => {
  it('is answered with what was read and what comes next, in the zone of the user', () => {
    const answer = JSON.parse(answerLine(line({now: '2026-03-02T12:00:00+01:00'})));
    expect(answer).toMatchObject({
      id: 'case-1',
      conversations: [{key: 't1', related: true, kind: 'interview-invite', automatic: false, noReply: false}],
      applications: [
        {
          employer: 'Acme',
          role: 'Data Analyst',
          stage: 'invited',
          conversations: ['t1'],
          people: [{name: 'Maya Chen', address: 'maya.chen@acme.example'}],
          interviews: [
            {start: '2026-03-10T14:00:00+01:00', end: '2026-03-10T15:00:00+01:00', status: 'proposed'},
          ],
          promise: null,
          papersOwed: [],
          enquiriesSent: 0,
          open: [
            {
              step: 'reply-to-invitation',
              from: '2026-03-02T10:15:00+01:00',
              by: '2026-03-03T18:00:00+01:00',
              until: '2026-03-10T14:00:00+01:00',
            },
          ],
          upcoming: [],
        },
      ],
    });
    expect(answer.conversations[0].because.length).toBeGreaterThan(0);
    expect(answer.applications[0].open[0].because).not.toBe('');
  });

  it('is the same twice', () => {
    expect(answerLine(line())).toBe(answerLine(line()));
  });

  it('says what the user said of it', () => {
    const actions = [{at: '2026-03-02T11:00:00+01:00', did: 'not-interview', key: 't1'}];
    const answer = JSON.parse(answerLine(line({actions})));
    expect(answer.conversations[0]).toMatchObject({related: false, kind: 'other'});
    expect(answer.applications).toEqual([]);
  });

  it.each([
    ['nonsense', null, /not JSON/],
    ['{"id": 7}', 7, /conversations is missing/],
    ['[]', null, /should be an object/],
    [line({now: 'soon'}), 'case-1', /now should be a time/],
  ])('that cannot be used keeps its id and says why', (text, id, sentence) => {
    const answer = JSON.parse(answerLine(text));
    expect(answer.id).toBe(id);
    expect(answer.error).toMatch(sentence);
  });

  it('without conversations has no applications', () => {
    expect(JSON.parse(answerLine('{"id": 1, "conversations": []}'))).toEqual({
      id: 1,
      conversations: [],
      applications: [],
    });
  });
});
