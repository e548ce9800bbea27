import ICAL from 'ical.js';
import {expect, it} from 'vitest';
import {elapsedDay} from '../../../domain/instant';
import {
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from '../../testing/worker-for-tests';

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one));

it('what is due is in the calendar, under the same id when it moves, with a higher sequence', async () => {
  const {ask} = await workerOver(newProfile());
  await ask('conversation-seen', sighting('1', [message('interview at Acme')]));
  const file = async (): Promise<string> => value(await ask('calendar-wanted', {alarms: true}, ownPage));
  const [first] = eventsIn(await file());
  expect(first?.summary).toBe('the thank-you note: Acme');
  expect(first?.endDate.toJSDate().getTime()).toBe(monday + elapsedDay);
  expect(first?.sequence).toBe(0);
  expect(first?.uid).not.toContain('sam');
  expect(eventsIn(await file())[0]?.sequence).toBe(0);

  await ask('conversation-seen', sighting('1', [message('interview at Acme', {at: monday - 1_000})]));
  const [moved] = eventsIn(await file());
  expect(moved?.uid).toBe(first?.uid);
  expect(moved?.sequence).toBe(1);
});

it('every application is a line of the table', async () => {
  const {ask} = await workerOver(newProfile());
  await ask('conversation-seen', sighting('1', [message('interview at Acme')]));
  await ask('conversation-seen', sighting('2', [message('interview at Northlight')]));
  const lines = value<string>(await ask('table-wanted', {}, ownPage)).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^Employer,Role,Stage,/);
  expect(lines.slice(1, 3).sort()).toEqual([
    'Acme,,Interviewed,,,,2026-03-09 10:00,,the thank-you note,2026-03-10 10:00,,,',
    'Northlight,,Interviewed,,,,2026-03-09 10:00,,the thank-you note,2026-03-10 10:00,,,',
  ]);
});
