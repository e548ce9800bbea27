import {describe, expect, it} from 'vitest';
import {CaseFault} from './case-fault';
import {parseCase} from './parse-case';

const message = {
  from: {name: 'Maya Chen', address: 'Maya.Chen@acme.example'},
  to: [{name: 'Sam Lee', address: 'sam@example.org'}],
  at: '2026-03-02T10:15:00+01:00',
  text: 'Hi Sam',
};
const conversation = {
  webmail: 'gmail',
  account: 'Sam@example.org',
  key: 't1',
  subject: 'Interview',
  messages: [message],
};

describe('a case', () => {
  it('may leave out all that has a default', () => {
    expect(parseCase({id: 'a', conversations: [conversation]})).toEqual({
      now: Date.parse(message.at),
      settings: {
        timeZone: 'UTC',
        country: null,
        region: null,
        workingHours: ['08:00', '18:00'],
        enquiryAfterPromiseWorkingDays: 2,
        enquiryAfterWorkingDays: 7,
        maxEnquiries: null,
        pace: 'office',
      },
      actions: [],
      sightings: [
        {
          conversation: {webmail: 'gmail', account: 'sam@example.org', key: 't1'},
          subject: 'Interview',
          complete: true,
          messages: [
            {
              key: 'message-0',
              from: {name: 'Maya Chen', address: 'maya.chen@acme.example'},
              to: [{name: 'Sam Lee', address: 'sam@example.org'}],
              at: Date.parse(message.at),
              offsetMinutes: 60,
              body: 'loaded',
              text: 'Hi Sam',
              attachments: [],
              draft: false,
            },
          ],
        },
      ],
    });
  });

  it('ignores keys it does not know', () => {
    const plain = parseCase({conversations: [conversation]});
    expect(parseCase({conversations: [{...conversation, colour: 1}], mood: 'good'})).toEqual(plain);
  });

  it('puts messages in the order of their times', () => {
    const earlier = {...message, at: '2026-03-01T10:15:00-08:00'};
    const [sighting] = parseCase({
      conversations: [{...conversation, messages: [message, earlier]}],
    }).sightings;
    expect(sighting?.messages.map(({offsetMinutes}) => offsetMinutes)).toEqual([-480, 60]);
  });

  it('reads every action', () => {
    const at = '2026-03-10T15:05:00+01:00';
    const {actions} = parseCase({
      conversations: [conversation],
      actions: [
        {
          at,
          did: 'note',
          note: {people: ['Maya Chen'], promise: '2026-03-20', rapport: true, papers: ['references']},
        },
        {at, did: 'skip', step: 'card'},
        {at, did: 'snooze', step: 'enquiry', until: '2026-03-12T08:00:00+01:00'},
        {at, did: 'done', step: 'thank-you'},
        {at, did: 'call', direction: 'in'},
        {at, did: 'not-interview', key: 't1'},
        {at, did: 'outcome', outcome: 'let-go'},
      ],
    });
    expect(actions.map(({did}) => did)).toEqual([
      'note',
      'skip',
      'snooze',
      'done',
      'call',
      'not-interview',
      'outcome',
    ]);
    expect(actions[0]).toEqual({
      did: 'note',
      at: Date.parse(at),
      note: {people: ['Maya Chen'], promise: '2026-03-20', rapport: true, papers: [{what: 'references'}]},
    });
  });
});

describe('a case that cannot be used says why', () => {
  const withMessage = (change: object) => ({
    conversations: [{...conversation, messages: [{...message, ...change}]}],
  });
  const withAction = (action: object) => ({
    conversations: [conversation],
    actions: [{at: '2026-03-10T15:05:00+01:00', ...action}],
  });
  it.each<[unknown, RegExp]>([
    ['a', /The line should be an object, but it is "a"/],
    [{}, /conversations is missing/],
    [{conversations: 3}, /conversations should be a list, but it is 3/],
    [{conversations: [{}]}, /conversations\[0\]\.account should be text, but it is missing/],
    [withMessage({at: '2026-03-02T10:15:00'}), /messages\[0\]\.at needs an offset/],
    [withMessage({at: 'yesterday'}), /should be a time such as/],
    [withMessage({at: '2026-02-30T10:15:00Z'}), /does not exist/],
    [withMessage({at: '2026-02-20T25:15:00Z'}), /does not exist/],
    [withMessage({text: 7}), /text should be text, but it is 7/],
    [withMessage({own: 'yes'}), /own should be true or false/],
    [withMessage({to: 'sam@example.org'}), /to should be a list/],
    [{conversations: [{...conversation, webmail: 'pigeon'}]}, /webmail should be one of gmail, outlook/],
    [{conversations: [], settings: {timeZone: 'Mars/Base'}}, /Mars\/Base/],
    [{conversations: [], settings: {pace: 'brisk'}}, /pace should be one of office, sales, public/],
    [{conversations: [], settings: {maxEnquiries: -1}}, /maxEnquiries should be a whole number/],
    [{conversations: [], settings: {workingHours: ['18:00', '08:00']}}, /workingHours/],
    [{conversations: [], now: '2026-03-02'}, /now should be a time/],
    [withAction({did: 'dance'}), /did should be one of/],
    [withAction({did: 'skip', step: 'nap'}), /step should be one of/],
    [withAction({did: 'not-interview', key: 't9'}), /no conversation has that key/],
    [withAction({did: 'note', note: {promise: 'soon'}}), /promise should be a day/],
  ])('%j', (value, sentence) => {
    expect(() => parseCase(value)).toThrow(CaseFault);
    expect(() => parseCase(value)).toThrow(sentence);
  });
});
