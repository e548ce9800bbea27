import {describe, expect, it} from 'vitest';
import type {ApplicationPage, Letter} from '../contract';
import type {InterviewNote} from '../domain/action';
import {elapsedDay, hour} from '../domain/instant';
import {rooms} from './rooms';
import {
  conversation,
  mailPage,
  message,
  monday,
  newProfile,
  ownMessage,
  ownPage,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

/** The interview was this morning from eight to nine; it is ten. */
const invitation = message(
  'Hi Sam,\n\nyour interview for the Data Analyst role at Acme is confirmed for Monday, 9 March 2026 at 8 am CET.\n\nBest regards,\nMaya Chen\nHead of Analytics, Acme',
  {at: monday - 4 * elapsedDay, from: {name: 'Maya Chen', address: 'maya.chen@acme.example'}},
);

async function afterInterview() {
  const worker = await workerOver(newProfile(), {rooms});
  const seen = sighting('t1', [invitation], {subject: 'Your interview for the Data Analyst role at Acme'});
  const card = value<{application: string}>(await worker.ask('conversation-seen', seen));
  const page = async () =>
    value<ApplicationPage>(await worker.ask('application-wanted', {application: card.application}, ownPage));
  const write = (note: InterviewNote) =>
    worker.ask('note-written', {application: card.application, note}, ownPage);
  const letters = async () =>
    value<Letter[]>(await worker.ask('letters-wanted', {conversation: conversation('t1')}, mailPage));
  return {...worker, seen, page, write, letters};
}

const note: InterviewNote = {
  people: ['Maya Chen', 'Luis Ortega'],
  keyPoints: ['the move to one shared warehouse'],
  promise: '2026-03-17',
  papers: [{what: 'references', by: '2026-03-12'}],
  rapport: true,
  traditional: true,
};
const stepsOf = ({plan}: ApplicationPage) => [...plan.open, ...plan.upcoming].map(({step}) => step);
const stepIn = ({plan}: ApplicationPage, name: string) =>
  [...plan.open, ...plan.upcoming].find(({step}) => step === name);

describe('the note after an interview', () => {
  it('is offered until it is written', async () => {
    const {page, write} = await afterInterview();
    expect(stepsOf(await page())).toContain('note');
    await write({});
    expect(stepsOf(await page())).not.toContain('note');
  });

  it('names whom to thank, by name', async () => {
    const {page, write} = await afterInterview();
    await write(note);
    const written = await page();
    expect(written.card.people.map(({name}) => name)).toEqual(['Maya Chen', 'Luis Ortega']);
    expect(stepIn(written, 'thank-you')?.to?.map(({name}) => name)).toEqual(['Maya Chen', 'Luis Ortega']);
  });

  it('sets the day to ask and what is owed', async () => {
    const {page, write} = await afterInterview();
    await write(note);
    const written = await page();
    expect(written.promise?.date).toBe('2026-03-17');
    expect(stepIn(written, 'enquiry')?.from).toBe(Date.UTC(2026, 2, 19, 7));
    expect(written.papersOwed).toMatchObject([{what: 'references'}]);
    expect(stepIn(written, 'papers')?.by).toBe(Date.UTC(2026, 2, 12, 17));
  });

  it('gives the thank-you letter its one detail', async () => {
    const {write, letters} = await afterInterview();
    const thanks = async () => (await letters()).find(({step}) => step === 'thank-you');
    expect(JSON.stringify(await thanks())).not.toContain('one shared warehouse');
    await write(note);
    expect(JSON.stringify(await thanks())).toContain('one shared warehouse');
  });

  it('makes a card an extra where they value one, after the thanks', async () => {
    const {page, write, ask, seen, time} = await afterInterview();
    await write(note);
    expect(stepsOf(await page())).not.toContain('card');
    const thanks = ownMessage(
      'Dear Maya, dear Luis,\n\nthank you for your time this morning. I enjoyed our conversation.\n\nBest regards,\nSam Lee',
      {
        at: monday + hour,
        to: [{name: 'Maya Chen', address: 'maya.chen@acme.example'}],
      },
    );
    time.now = monday + 2 * hour;
    await ask('conversation-seen', {...seen, messages: [invitation, thanks]});
    expect(stepIn(await page(), 'card')?.from).toBe(Date.UTC(2026, 2, 12, 7));
  });

  it('stands on the page as it was written, and in the timeline', async () => {
    const {page, write} = await afterInterview();
    await write(note);
    const {note: kept, timeline} = await page();
    expect(kept).toEqual(note);
    expect(timeline.map(({says}) => says)).toContain('You wrote down how it went.');
  });

  it('is worth a look once it is over', async () => {
    const {page, write, ask} = await afterInterview();
    await write(note);
    const {lookBack, card} = await page();
    expect(lookBack).toBeNull();
    await ask(
      'application-told',
      {application: card.application, told: {did: 'outcome', outcome: 'rejected'}},
      ownPage,
    );
    expect((await page()).lookBack).toMatch(/before the next interview/);
  });

  it('written twice is one, what is said later wins', async () => {
    const {page, write, time} = await afterInterview();
    await write(note);
    time.now += hour;
    await write({promise: '2026-03-20', keyPoints: ['the night shift']});
    const written = await page();
    expect(written.promise?.date).toBe('2026-03-20');
    expect(written.note?.keyPoints).toEqual(['the move to one shared warehouse', 'the night shift']);
  });
});
