import {expect, test} from 'playwright/test';
import {launchWithExtension} from '../extension';
import {workerSide} from '../worker-side';

const day = 86_400_000;
const everything = {stage: null, search: '', from: 0, count: 50, archived: false};
/** Monday, 10:00 in London, where the user is. */
const monday = Date.UTC(2026, 2, 2, 10);

const appointment = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//practice//EN
BEGIN:VEVENT
UID:one@brackwater.example
DTSTAMP:20260301T091500Z
DTSTART;TZID=Europe/London:20260309T140000
DTEND;TZID=Europe/London:20260309T150000
SUMMARY:Interview for Data Analyst at Brackwater
ORGANIZER;CN=Ola Berg:mailto:ola.berg@brackwater.example
END:VEVENT
END:VCALENDAR
`;

test('what the desk asks is answered by the worker as shipped, and is there after it was stopped', async () => {
  const {own, close} = await launchWithExtension();
  const worker = workerSide(own);
  await worker.liveAt(monday);
  const typed = await worker.ask('application-added', {
    employer: 'Northlight',
    role: 'Data Analyst',
    people: [{name: 'Maya Chen', address: null}],
    interview: {start: monday - 3 * day, end: null},
    promise: null,
  });
  expect(typed.card.stage).toBe('interviewed');

  const brought = await worker.ask('mail-added', {kind: 'calendar', text: appointment, application: null});
  expect(brought?.interviews.map(({start}) => start)).toEqual([Date.UTC(2026, 2, 9, 14)]);

  const {application} = typed.card;
  const told = await worker.ask('application-told', {
    application,
    told: {did: 'correct', what: 'employer', value: 'Northlight Labs'},
  });
  expect(told?.card.employer).toBe('Northlight Labs');
  await worker.stop();

  const board = await worker.ask('board-wanted', everything);
  expect(board.cards.map(({employer}) => employer).sort()).toEqual(['Brackwater', 'Northlight Labs']);
  expect(board.totals).toMatchObject({interviewed: 1, scheduled: 1, offer: 0});
  const found = await worker.ask('board-wanted', {...everything, search: 'north maya'});
  expect(found.cards).toHaveLength(1);

  const undone = await worker.ask('application-told-undone', {application});
  expect(undone?.card.employer).toBe('Northlight');
  expect(await worker.ask('season-wanted')).toMatchObject({waiting: 2, answered: 0, interviewsHeld: 1});
  await close();
});
