import {describe, expect, it} from 'vitest';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import type {MessageReading} from '../domain/reading';
import {enquiriesSent} from './enquiries-sent';
import {foldApplication} from './fold-application';
import {account, at, berlin, maya, mention, own, theirs, thread} from './testing/readings';

const fold = (
  messages: MessageReading[],
  actions: Action[] = [],
  now = '2026-03-31T09:00:00+02:00',
): Application => foldApplication([thread('t1', messages)], actions, {settings: berlin, now: at(now)});

const held = theirs('2026-03-02T10:00:00+01:00', {
  kind: 'interview-confirmed',
  employer: 'Acme',
  interviews: [mention('2026-03-10T14:00:00+01:00', 'confirmed')],
});
const promising = theirs('2026-03-11T10:00:00+01:00', {
  kind: 'post-interview',
  promise: {date: '2026-03-20', quote: 'by 20 March'},
});
const person = (name: string, address: string | null) => ({name, address});
const action = (when: string, rest: object): Action => ({at: at(when), ...rest}) as Action;

describe('the promise in force', () => {
  it.each<[string, MessageReading[], Action[], string | null]>([
    ['stands', [promising], [], '2026-03-20'],
    [
      'the newest one',
      [
        promising,
        theirs('2026-03-13T10:00:00+01:00', {kind: 'awaiting', promise: {date: '2026-03-18', quote: ''}}),
      ],
      [],
      '2026-03-18',
    ],
    [
      'no decision yet, before its day',
      [promising, theirs('2026-03-13T10:00:00+01:00', {kind: 'awaiting'})],
      [],
      '2026-03-20',
    ],
    [
      'no decision yet, on its day',
      [promising, theirs('2026-03-20T10:00:00+01:00', {kind: 'awaiting'})],
      [],
      null,
    ],
    ['kept by a rejection', [promising, theirs('2026-03-13T10:00:00+01:00', {kind: 'rejection'})], [], null],
    ['kept by an offer', [promising, theirs('2026-03-13T10:00:00+01:00', {kind: 'offer'})], [], null],
    [
      'kept by the next round',
      [promising, theirs('2026-03-13T10:00:00+01:00', {kind: 'interview-invite'})],
      [],
      null,
    ],
    [
      'not kept by arranging the interview it looks beyond',
      [
        theirs('2026-03-01T10:00:00+01:00', {
          kind: 'interview-invite',
          interviews: [mention('2026-03-10T14:00:00+01:00', 'proposed')],
          promise: {date: '2026-03-20', quote: ''},
        }),
        held,
      ],
      [],
      '2026-03-20',
    ],
    [
      'not kept by an automatic reply',
      [promising, theirs('2026-03-23T10:00:00+01:00', {automatic: true})],
      [],
      '2026-03-20',
    ],
    [
      'taken back',
      [promising, theirs('2026-03-13T10:00:00+01:00', {kind: 'awaiting', promiseWithdrawn: true})],
      [],
      null,
    ],
    [
      'kept by their call',
      [promising],
      [action('2026-03-19T10:00:00+01:00', {did: 'call', direction: 'in'})],
      null,
    ],
    [
      'not by the user’s call',
      [promising],
      [action('2026-03-19T10:00:00+01:00', {did: 'call', direction: 'out'})],
      '2026-03-20',
    ],
    [
      'noted by the user',
      [],
      [action('2026-03-10T15:05:00+01:00', {did: 'note', note: {promise: '2026-03-24'}})],
      '2026-03-24',
    ],
    [
      'one’s own promises are none',
      [own('2026-03-11T10:00:00+01:00', {promise: {date: '2026-03-20', quote: ''}})],
      [],
      null,
    ],
  ])('%s', (_name, later, actions, date) => {
    expect(fold([held, ...later], actions).promise?.date ?? null).toBe(date);
  });
});

describe('papers owed', () => {
  const asked = theirs('2026-03-11T10:00:00+01:00', {
    kind: 'material-request',
    papers: [
      {what: 'portfolio', by: null, byDay: null, quote: ''},
      {what: 'references', by: at('2026-03-13T00:00:00+01:00'), byDay: '2026-03-13', quote: ''},
    ],
  });
  const owed = (messages: MessageReading[], actions: Action[] = []) =>
    fold([held, ...messages], actions).papersOwed.map(({what, by}) => [what, by]);

  it('are those asked for, a day meaning the end of its working hours', () => {
    expect(owed([asked])).toEqual([
      ['references', at('2026-03-13T18:00:00+01:00')],
      ['portfolio', null],
    ]);
  });

  it.each<[string, MessageReading[], Action[]]>([
    ['sent', [own('2026-03-12T10:00:00+01:00', {purpose: 'papers'})], []],
    ['said to be sent', [], [action('2026-03-12T10:00:00+01:00', {did: 'done', step: 'papers'})]],
    ['no use after a rejection', [theirs('2026-03-12T10:00:00+01:00', {kind: 'rejection'})], []],
  ])('are none: %s', (_name, later, actions) => {
    expect(owed([asked, ...later], actions)).toEqual([]);
  });

  it('are owed again when asked for again, and once when asked for twice', () => {
    const again = theirs('2026-03-14T10:00:00+01:00', {
      papers: [{what: 'References', by: null, byDay: null, quote: ''}],
    });
    expect(owed([asked, own('2026-03-12T10:00:00+01:00', {purpose: 'papers'}), again])).toEqual([
      ['References', null],
    ]);
    expect(owed([asked, again]).map(([what]) => what)).toEqual(['portfolio', 'References']);
  });
});

describe('people of the employer', () => {
  it('are each once, with all that is known, never the user', () => {
    const {people, interviews} = fold(
      [
        theirs('2026-03-02T10:00:00+01:00', {
          kind: 'interview-confirmed',
          people: [maya, person('Bo Li', null), person('Sam Lee', null)],
          interviews: [mention('2026-03-10T14:00:00+01:00', 'confirmed', {people: [person('Bo', null)]})],
        }),
        theirs('2026-03-03T10:00:00+01:00', {
          people: [{...person('Maya', null), title: 'Head of Analytics'}],
        }),
        own('2026-03-10T18:00:00+01:00', {
          to: [person('Bo Li', 'bo.li@acme.example'), person('A Friend', 'f@home.example')],
        }),
      ],
      [action('2026-03-10T16:00:00+01:00', {did: 'note', note: {people: ['Maya Chen', 'Ida Nord']}})],
    );
    expect(people).toEqual([
      {...maya, title: 'Head of Analytics'},
      person('Bo Li', 'bo.li@acme.example'),
      person('Ida Nord', null),
    ]);
    expect(interviews[0]?.people.map(({name, address}) => [name, address])).toEqual([
      ['Bo Li', 'bo.li@acme.example'],
      ['Maya Chen', maya.address],
      ['Ida Nord', null],
    ]);
  });

  it('two of one name with different addresses stay two', () => {
    const {people} = fold([
      theirs('2026-03-02T10:00:00+01:00', {people: [maya, person('Maya Chen', 'maya@other.example')]}),
    ]);
    expect(people).toHaveLength(2);
  });
});

describe('the stage', () => {
  const rejected = theirs('2026-03-20T10:00:00+01:00', {kind: 'rejection'});
  const nextRound = theirs('2026-03-20T10:00:00+01:00', {
    kind: 'interview-invite',
    interviews: [mention('2026-04-02T10:00:00+02:00', 'proposed')],
  });
  it.each<[string, MessageReading[], Action[]]>([
    ['applied', [theirs('2026-03-02T10:00:00+01:00', {kind: 'assessment'})], []],
    ['invited', [theirs('2026-03-02T10:00:00+01:00', {kind: 'interview-invite'})], []],
    [
      'scheduled',
      [
        theirs('2026-03-02T10:00:00+01:00', {
          kind: 'interview-confirmed',
          interviews: [mention('2026-04-02T10:00:00+02:00', 'confirmed')],
        }),
      ],
      [],
    ],
    ['interviewed', [held], []],
    ['interviewed', [theirs('2026-03-02T10:00:00+01:00', {kind: 'post-interview'})], []],
    ['invited', [held, nextRound], []],
    ['invited', [held, theirs('2026-03-20T10:00:00+01:00', {kind: 'interview-invite'})], []],
    ['offer', [held, theirs('2026-03-20T10:00:00+01:00', {kind: 'offer'})], []],
    ['rejected', [held, rejected], []],
    ['rejected', [held, rejected, theirs('2026-03-21T10:00:00+01:00', {kind: 'other'})], []],
    ['invited', [held, rejected, {...nextRound, key: 'later', at: at('2026-03-25T10:00:00+01:00')}], []],
    ['in-touch', [held, rejected, own('2026-03-30T10:00:00+02:00', {purpose: 'keep-in-touch'})], []],
    ['rested', [held], [action('2026-03-30T10:00:00+02:00', {did: 'outcome', outcome: 'let-go'})]],
    ['rested', [held], [action('2026-03-30T10:00:00+02:00', {did: 'done', step: 'let-go'})]],
    [
      'interviewed',
      [held, theirs('2026-03-30T12:00:00+02:00', {kind: 'awaiting'})],
      [action('2026-03-30T10:00:00+02:00', {did: 'outcome', outcome: 'let-go'})],
    ],
    ['rested', [held, own('2026-03-30T10:00:00+02:00', {purpose: 'withdrawal'})], []],
  ])('%s', (stage, messages, actions) => {
    expect(fold(messages, actions).stage).toBe(stage);
  });

  it('a refusal told twice counts from the first and can be answered if either can', () => {
    const bySystem = theirs('2026-03-22T10:00:00+01:00', {kind: 'rejection', noReply: true});
    expect(fold([held, rejected, bySystem]).outcome).toEqual({
      outcome: 'rejected',
      at: rejected.at,
      canAnswer: true,
    });
  });
});

describe('enquiries', () => {
  const ask = (when: string) => own(when, {purpose: 'enquiry'});
  const asked = [ask('2026-03-19T10:00:00+01:00'), ask('2026-03-27T10:00:00+01:00')];
  it.each<[string, MessageReading[], Action[], number]>([
    ['two are two', asked, [], 2],
    [
      'an answer starts the count again',
      [...asked, theirs('2026-03-20T10:00:00+01:00', {kind: 'awaiting'})],
      [],
      1,
    ],
    [
      'an automatic reply does not',
      [...asked, theirs('2026-03-27T10:01:00+01:00', {automatic: true})],
      [],
      2,
    ],
    ['their call does', asked, [action('2026-03-28T10:00:00+01:00', {did: 'call', direction: 'in'})], 0],
    [
      'one said to be done of the mail just seen is that mail',
      asked,
      [action('2026-03-27T10:05:00+01:00', {did: 'done', step: 'second-enquiry'})],
      2,
    ],
    [
      'one sent elsewhere counts',
      [],
      [action('2026-03-27T10:05:00+01:00', {did: 'done', step: 'enquiry'})],
      1,
    ],
    ['before the interview there is nothing to ask', [ask('2026-03-05T10:00:00+01:00')], [], 0],
  ])('%s', (_name, messages, actions, count) => {
    const sorted = [held, ...messages].sort((one, other) => one.at - other.at);
    expect(enquiriesSent(fold(sorted, actions))).toBe(count);
  });
});

describe('who is who they seem', () => {
  const forged = (address: string, to = [person('Sam Lee', account)]) =>
    theirs('2026-03-15T10:00:00+01:00', {kind: 'rejection', from: person('Maya Chen', address), to});
  it.each([
    ['a look-alike', forged('maya.chen@acrne.example'), 'interviewed'],
    ['a stranger', forged('maya.chen@evil.example'), 'interviewed'],
    ['mixed scripts', forged('mаya.chen@acme.example'), 'interviewed'],
    ['a colleague', forged('bo.li@acme.example'), 'rejected'],
    ['the applicant system', {...forged('no-reply@us.greenhouse-mail.io'), noReply: true}, 'rejected'],
    ['an agency', {...forged('kim@talentbridge.example'), agency: 'TalentBridge'}, 'rejected'],
  ])('%s', (_name, message, stage) => {
    expect(fold([held, message]).stage).toBe(stage);
  });

  it('a stranger whom the employer brought in counts', () => {
    const partner = person('Kim Roe', 'kim@partner.example');
    const introducing = theirs('2026-03-11T10:00:00+01:00', {to: [person('Sam Lee', account), partner]});
    const word = theirs('2026-03-15T10:00:00+01:00', {kind: 'rejection', from: partner});
    expect(fold([held, introducing, word]).stage).toBe('rejected');
    expect(fold([held, word]).stage).toBe('interviewed');
  });
});
