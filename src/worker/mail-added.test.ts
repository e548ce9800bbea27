import {describe, expect, it} from 'vitest';
import type {ApplicationPage} from '../contract';
import {elapsedDay, hour} from '../domain/instant';
import {rooms} from './rooms';
import {
  mailPage,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

const pasted = `From: Maya Chen <maya.chen@acme.example>
To: Sam Lee <sam@example.org>
Date: Mon, 2 Mar 2026 10:15:00 +0100
Message-ID: <one@acme.example>
Subject: Your interview for the Data Analyst role at Acme

Hi Sam,

your interview for the Data Analyst role at Acme is confirmed for Thursday, 12 March 2026 at 2 pm CET.

Best regards,
Maya Chen
Head of Analytics, Acme`;

const calendar = (more = '', start = 'DTSTART;TZID=Europe/Berlin:20260312T140000') => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:u-1
DTSTAMP:20260302T091500Z
${start}
DTEND;TZID=Europe/Berlin:20260312T150000
SUMMARY:Interview for Data Analyst at Acme
ORGANIZER;CN=Maya Chen:mailto:maya.chen@acme.example
${more}END:VEVENT
END:VCALENDAR
`;
const start = Date.UTC(2026, 2, 12, 13);

async function desk() {
  const worker = await workerOver(newProfile(), {rooms});
  const add = (kind: string, text: string, application: string | null = null) =>
    worker.ask('mail-added', {kind, text, application}, ownPage);
  return {
    ...worker,
    add,
    page: async (kind: string, text: string, to?: string) =>
      value<ApplicationPage>(await add(kind, text, to ?? null)),
  };
}

describe('a mail brought to the desk', () => {
  it('is read like one seen in a webmail', async () => {
    const {page} = await desk();
    const {card, interviews, plan} = await page('mail', pasted);
    expect(card).toMatchObject({employer: 'Acme', role: 'Data Analyst', stage: 'scheduled'});
    expect(interviews.map(one => one.start)).toEqual([start]);
    expect(plan.upcoming.map(({step}) => step)).toContain('prepare');
  });

  it('is one, brought twice, and leaves no word of its text', async () => {
    const {page, ports} = await desk();
    await page('mail', pasted);
    const {conversations} = await page('mail', pasted);
    expect(conversations).toHaveLength(1);
    const kept = await ports.memory.read(async rows => [
      await rows.conversations([`by-hand:by-hand@afterword.invalid:${conversations[0]?.conversation.key}`]),
    ]);
    expect(JSON.stringify(kept)).toContain('Acme');
    expect(JSON.stringify(kept)).not.toContain('Best regards');
  });

  it('joins the mail of a mailbox by itself where they belong together, else where the user says so', async () => {
    const {ask, page} = await desk();
    await ask(
      'conversation-seen',
      sighting(
        't1',
        [
          message(
            'Hi Sam,\n\nwe would like to invite you to an interview for the Data Analyst role at Acme. When would suit you?\n\nMaya Chen\nAcme',
            {from: {name: 'Maya Chen', address: 'maya.chen@acme.example'}, at: monday - 8 * elapsedDay},
          ),
        ],
        {subject: 'Interview at Acme'},
      ),
    );
    const {conversations, card} = await page('mail', pasted);
    expect(conversations).toHaveLength(2);
    const strange =
      'From: Bo <bo@elsewhere.example>\nDate: Tue, 3 Mar 2026 10:15:00 +0100\nSubject: Hello\n\nGood luck to you.';
    expect((await page('mail', strange, card.application)).conversations).toHaveLength(3);
  });

  it.each([
    ['a word', 'mail', 'hello', 'mail-unreadable'],
    ['one without a date', 'mail', pasted.replace(/^Date.*$/m, 'X-Nothing: 1'), 'mail-without-date'],
    ['one of nobody', 'mail', pasted.replace(/^From.*$/m, 'X-Nothing: 1'), 'mail-without-sender'],
    [
      'one about lunch',
      'mail',
      'From: Bo <bo@x.example>\nDate: Tue, 3 Mar 2026 10:15:00 +0100\nSubject: Lunch\n\nLunch at noon?',
      'not-about-an-interview',
    ],
    ['no calendar', 'calendar', 'hello', 'calendar-unreadable'],
    [
      'a day without an hour',
      'calendar',
      calendar('', 'DTSTART;VALUE=DATE:20260312'),
      'calendar-without-time',
    ],
  ])('is refused kindly where it is %s', async (_what, kind, text, problem) => {
    const {add, ports} = await desk();
    const answer = await add(kind, text);
    const expected = text === 'hello' && kind === 'mail' ? 'mail-without-date' : problem;
    expect(answer).toMatchObject({ok: false, problem: expected});
    expect((await ports.memory.read(rows => rows.stamp()))?.conversations ?? 0).toBe(0);
  });

  it('is no business of a mail page, nor of an application that is not there', async () => {
    const {ask, add} = await desk();
    expect(await ask('mail-added', {kind: 'mail', text: pasted, application: null}, mailPage)).toMatchObject({
      problem: 'refused',
    });
    expect(await add('mail', pasted, 'gmail:x@y:z')).toMatchObject({problem: 'no-such-application'});
  });
});

describe('an appointment brought to the desk', () => {
  it.each([
    ['of a named zone', 'DTSTART;TZID=Europe/Berlin:20260312T140000'],
    ['in universal time', 'DTSTART:20260312T130000Z'],
    ['where the user is', 'DTSTART:20260312T140000'],
  ])('%s is an interview at that time', async (_what, line) => {
    const {page} = await desk();
    const {interviews, card} = await page('calendar', calendar('', line));
    expect(interviews).toMatchObject([{start, status: 'confirmed'}]);
    expect(card.stage).toBe('scheduled');
  });

  it('that is cancelled later takes it away', async () => {
    const {page} = await desk();
    const {card} = await page('calendar', calendar());
    const {interviews} = await page('calendar', calendar('STATUS:CANCELLED\n'), card.application);
    expect(interviews).toMatchObject([{status: 'cancelled'}]);
  });
});

describe('an application typed in', () => {
  const typed = {
    employer: 'Acme',
    role: 'Data Analyst',
    people: [{name: 'Maya Chen', address: null}],
    interview: null,
    promise: null,
  };
  const add = async (more: object) => {
    const {ask} = await workerOver(newProfile(), {rooms});
    return value<ApplicationPage>(await ask('application-added', {...typed, ...more}, ownPage));
  };
  const steps = ({plan}: ApplicationPage) => [...plan.open, ...plan.upcoming].map(({step}) => step);

  it('is there, and asks for nothing nobody told of', async () => {
    const page = await add({});
    expect(page.card).toMatchObject({
      employer: 'Acme',
      role: 'Data Analyst',
      stage: 'applied',
      people: [{name: 'Maya Chen'}],
    });
    expect(steps(page)).toEqual([]);
  });

  it.each([
    [
      'an interview to come',
      {interview: {start: monday + 3 * elapsedDay, end: null}},
      'scheduled',
      ['prepare', 'thank-you', 'note', 'enquiry'],
    ],
    [
      'an interview that was',
      {interview: {start: monday - 5 * hour, end: null}},
      'interviewed',
      ['thank-you', 'note', 'enquiry'],
    ],
    ['a day they named', {promise: '2026-03-20'}, 'interviewed', ['enquiry']],
  ])('with %s is planned at once', async (_what, more, stage, expected) => {
    const page = await add(more);
    expect(page.card.stage).toBe(stage);
    expect(steps(page)).toEqual(expected);
  });

  it('is joined by mail that comes later', async () => {
    const {ask} = await workerOver(newProfile(), {rooms});
    const page = value<ApplicationPage>(
      await ask(
        'application-added',
        {...typed, people: [{name: 'Maya Chen', address: 'maya.chen@acme.example'}]},
        ownPage,
      ),
    );
    await ask(
      'conversation-seen',
      sighting(
        't1',
        [
          message(
            'Hi Sam,\n\nwe would like to invite you to an interview for the Data Analyst role at Acme. When would suit you?\n\nMaya Chen\nAcme',
            {from: {name: 'Maya Chen', address: 'maya.chen@acme.example'}},
          ),
        ],
        {subject: 'Interview at Acme'},
      ),
    );
    const later = value<ApplicationPage>(
      await ask('application-wanted', {application: page.card.application}, ownPage),
    );
    expect(later.conversations.map(({conversation}) => conversation.webmail)).toEqual(
      expect.arrayContaining(['gmail', 'by-hand']),
    );
  });

  it('has an employer', async () => {
    const {ask} = await workerOver(newProfile(), {rooms});
    expect(await ask('application-added', {...typed, employer: ' '}, ownPage)).toMatchObject({
      problem: 'bad-request',
    });
  });
});
