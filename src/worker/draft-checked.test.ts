import {expect, it} from 'vitest';
import type {DraftRemark} from '../contract';
import {elapsedDay} from '../domain/instant';
import {rooms} from './rooms';
import {
  conversation,
  message,
  monday,
  newProfile,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

const maya = {name: 'Maya Chen', address: 'maya@acme.example'};
const luis = {name: 'Luis Ortega', address: 'luis@acme.example'};
const invitation = message(
  'Hi Sam,\n\nYour interview for the Data Analyst position at Acme is confirmed for Tuesday, 10 March at 14:00. You will meet me and Luis Ortega.\n\nBest regards,\nMaya Chen\nAcme',
  {to: [{name: 'Sam Lee', address: 'sam@example.org'}, luis]},
);

async function metAtAcme() {
  const worker = await workerOver(newProfile(), {rooms});
  value(await worker.ask('conversation-seen', sighting('1', [invitation])));
  worker.time.now = monday + 2 * elapsedDay;
  const remarks = async (text: string, to = [maya]): Promise<DraftRemark[]> =>
    value(
      await worker.ask('draft-checked', {
        conversation: conversation('1'),
        to,
        subject: 'Re: Interview',
        text,
        attachments: null,
      }),
    );
  const checks = async (text: string, to = [maya]) => (await remarks(text, to)).map(({check}) => check);
  return {...worker, remarks, checks};
}

const enquiry =
  'Dear Maya,\n\nI wanted to follow up on the role. Is there any update on your decision?\n\nKind regards,\nSam';

it('names the day when a question comes too early', async () => {
  const {remarks} = await metAtAcme();
  expect((await remarks(enquiry))[0]).toMatchObject({
    check: 'too-early',
    because: expect.stringContaining('March'),
  });
});

it('knows everybody the mail went to', async () => {
  const {checks} = await metAtAcme();
  expect(await checks('Dear Luis,\n\nThank you for yesterday.\n\nSam')).toEqual([]);
  expect(await checks('Dear Peter,\n\nThank you for yesterday.\n\nSam')).toEqual(['other-name']);
});

it('no longer says what was switched off, and does again', async () => {
  const {ask, checks} = await metAtAcme();
  const begging = 'Dear Maya,\n\nPlease, please give me a chance.\n\nSam';
  expect(await checks(begging)).toEqual(['pleading']);
  value(await ask('check-switched', {check: 'pleading', on: false}));
  expect(await checks(begging)).toEqual([]);
  value(await ask('check-switched', {check: 'pleading', on: true}));
  expect(await checks(begging)).toEqual(['pleading']);
});

it('finds the note that another member of the panel got, by hashes alone', async () => {
  const {ask, checks} = await metAtAcme();
  const note = (name: string) =>
    `Dear ${name},\n\nThank you for a lively talk about the new data platform and the way your team tests it.\n\nSam`;
  value(
    await ask('mail-sent', {
      sending: 's1',
      certainty: 'confirmed',
      conversation: conversation('1'),
      to: [maya],
      subject: 'Re: Interview',
      text: note('Maya'),
      letter: null,
    }),
  );
  expect(await checks(note('Luis'), [luis])).toEqual(['near-duplicate']);
  expect(await checks(note('Maya'), [maya])).not.toContain('near-duplicate');
});

it('says nothing of a mail that goes to no employer, and nothing to a page of another webmail', async () => {
  const {ask} = await metAtAcme();
  const draft = {to: [maya], subject: '', text: 'Dear [name], I still haven’t heard.', attachments: null};
  expect(value(await ask('draft-checked', {...draft, conversation: conversation('2')}))).toEqual([]);
  const foreign = {...conversation('1'), webmail: 'outlook'};
  expect(await ask('draft-checked', {...draft, conversation: foreign})).toMatchObject({
    ok: false,
    problem: 'bad-request',
  });
});

it('refuses what is no draft and no check', async () => {
  const {ask} = await metAtAcme();
  expect(await ask('draft-checked', {conversation: conversation('1'), text: 3})).toMatchObject({ok: false});
  expect(await ask('check-switched', {check: 'everything', on: false})).toMatchObject({ok: false});
});
