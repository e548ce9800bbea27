import {IDBFactory} from 'fake-indexeddb';
import {describe, expect, it} from 'vitest';
import {elapsedDay, hour, minute} from '../../domain/instant';
import {
  conversation,
  mailPage,
  message,
  monday,
  newProfile,
  ownPage,
  type Profile,
  sighting,
  workerOver,
} from '../testing/worker-for-tests';
import {notificationAnswered} from './notification-answered';
import {nextReminder, remind} from './remind';

/** A thank-you opens the moment an interview is seen, for two days. Monday, 9 March 2026, 10:00 in Berlin. */
async function reminded(profile: Profile = newProfile(), now = monday) {
  const worker = await workerOver(profile, {now});
  await worker.ask('reminding-changed', {notify: true}, ownPage);
  const meet = (company: string, at = worker.time.now) =>
    worker.ask('conversation-seen', sighting(company, [message(`interview at ${company}`, {at})]), ownPage);
  const tell = async (): Promise<number> => {
    const before = worker.screen.made.length;
    await remind(worker.ports);
    return worker.screen.made.length - before;
  };
  return {...worker, meet, tell, profile};
}

describe('a reminder', () => {
  it('is off until the user wants it and the browser allows it', async () => {
    const {meet, tell, ask, screen} = await reminded();
    await meet('Acme');
    screen.permitted = false;
    expect(await tell()).toBe(0);
    screen.permitted = true;
    await ask('reminding-changed', {notify: false}, ownPage);
    expect(await tell()).toBe(0);
    await ask('reminding-changed', {notify: true}, ownPage);
    expect(await tell()).toBe(1);
  });

  it('is one for all that is due, without names unless asked for', async () => {
    const {meet, tell, ask, screen} = await reminded();
    for (const company of ['Acme', 'Globex']) await meet(company);
    expect(await tell()).toBe(1);
    expect(screen.made.at(-1)).toMatchObject({message: '2 things are worth doing now.', answerable: false});
    await ask('reminding-changed', {names: true}, ownPage);
    await meet('Initech');
    expect(await tell()).toBe(1);
    expect(screen.made.at(-1)?.message).toMatch(/^3 things are worth doing now, at .*Initech/);
    expect(screen.standing.size).toBe(1);
  });

  it('of one step says which, and holds no name', async () => {
    const {meet, tell, screen} = await reminded();
    await meet('Acme');
    await tell();
    expect(screen.made).toEqual([
      {
        id: 'due 2026-03-09',
        title: 'Afterword',
        message: 'A thank-you note is welcome now.',
        answerable: true,
      },
    ]);
  });

  it('of 120 at once is one', async () => {
    const {meet, tell, screen} = await reminded();
    for (let index = 0; index < 120; index += 1) await meet(`Company${index}`);
    expect(await tell()).toBe(1);
    expect(screen.made.at(-1)?.message).toBe('120 things are worth doing now.');
    expect(await tell()).toBe(0);
  });

  it('waits for working hours, and the worker wakes for it', async () => {
    const saturday = monday + 5 * elapsedDay;
    const {meet, tell, time, ports} = await reminded(newProfile(), saturday);
    await meet('Acme');
    expect(await tell()).toBe(0);
    const wake = await nextReminder(ports);
    expect(wake).toBe(Date.UTC(2026, 2, 16, 7));
    time.now = (wake ?? 0) - minute;
    expect(await tell()).toBe(0);
    time.now = wake ?? 0;
    expect(await tell()).toBe(1);
    expect(await nextReminder(ports)).toBeNull();
  });

  it.each([
    ['spring', Date.UTC(2026, 2, 28, 10), Date.UTC(2026, 2, 30, 6)],
    ['autumn', Date.UTC(2026, 9, 24, 10), Date.UTC(2026, 9, 26, 7)],
  ])(
    'comes once, at eight by the clock on the wall, when the clocks change in %s',
    async (_when, saturday, monday8) => {
      const {meet, tell, time, ports} = await reminded(newProfile(), saturday);
      await meet('Acme');
      expect(await nextReminder(ports)).toBe(monday8);
      const told: number[] = [];
      for (; time.now <= monday8 + 3 * hour; time.now += hour / 2)
        if ((await tell()) > 0) told.push(time.now);
      expect(told).toEqual([monday8]);
    },
  );

  it('rests while everything is paused, and so does the badge', async () => {
    const {meet, tell, ports, ask} = await reminded();
    const {rooms} = await import('../rooms');
    ports.rooms = {...ports.rooms, planFor: rooms.planFor};
    await ask('settings-changed', {pausedUntil: monday + elapsedDay}, ownPage);
    await meet('Acme');
    expect(await tell()).toBe(0);
    expect(await ports.memory.read(rows => rows.counting(9))).toBe(0);
  });

  it('is not given of what stands on the card of an open mail', async () => {
    const {ask, tell} = await reminded();
    await ask('conversation-seen', sighting('Acme', [message('interview at Acme')]), mailPage);
    expect(await tell()).toBe(0);
  });
});

describe('nobody is told twice or never', () => {
  const upsets: [
    string,
    (one: Awaited<ReturnType<typeof reminded>>) => Promise<Awaited<ReturnType<typeof reminded>>>,
  ][] = [
    ['nothing happens', async one => one],
    ['the worker stops', async ({profile, time}) => reminded(profile, time.now)],
    ['the browser restarts', async ({profile, time}) => reminded(structuredCloneOf(profile), time.now)],
    [
      'the database is lost',
      async ({profile, time}) => reminded({...profile, indexedDB: new IDBFactory()}, time.now),
    ],
    ['the clock goes back a day', async ({profile, time}) => reminded(profile, time.now - elapsedDay)],
    ['the clock goes ahead a day', async ({profile, time}) => reminded(profile, time.now + elapsedDay)],
    [
      'the user travels',
      async one => {
        await one.ask('settings-changed', {timeZone: 'Europe/London'}, ownPage);
        return one;
      },
    ],
    [
      'the zone changes by half a day',
      async one => {
        await one.ask('settings-changed', {timeZone: 'Asia/Tokyo'}, ownPage);
        return one;
      },
    ],
  ];

  it.each(upsets)('when it was told and %s', async (_what, upset) => {
    const before = await reminded();
    await before.meet('Acme');
    expect(await before.tell()).toBe(1);
    const after = await upset(before);
    expect(await after.tell()).toBe(0);
  });

  it.each(upsets)('when it was not yet told and %s', async (_what, upset) => {
    const before = await reminded();
    await before.meet('Acme', monday - 2 * hour);
    const after = await upset(before);
    let told = 0;
    for (let passed = 0; passed < 30; passed += 3) {
      told += await after.tell();
      after.time.now += 3 * hour;
    }
    expect(told).toBe(1);
  });

  it('when the worker is stopped between the decision and the notification', async () => {
    const before = await reminded();
    await before.meet('Acme');
    before.ports.reminders.show = () => Promise.reject(new Error('stopped'));
    await expect(remind(before.ports)).rejects.toThrow('stopped');
    const after = await reminded(before.profile, before.time.now + 22 * hour);
    expect(await after.tell()).toBe(1);
    expect(await after.tell()).toBe(0);
  });

  it('when the worker is stopped after the notification', async () => {
    const before = await reminded();
    await before.meet('Acme');
    const {keep} = before.ports.reminders.telling;
    before.ports.reminders.telling.keep = async record => {
      if (record.today?.shown) throw new Error('stopped');
      await keep(record);
    };
    await expect(remind(before.ports)).rejects.toThrow('stopped');
    const after = await reminded(before.profile, before.time.now + minute);
    after.screen.standing.add('due 2026-03-09');
    expect(await after.tell()).toBe(0);
  });

  it('when many things happen at once', async () => {
    const {meet, ports, screen} = await reminded();
    await meet('Acme');
    await Promise.all([remind(ports), remind(ports), remind(ports)]);
    expect(screen.made).toHaveLength(1);
  });
});

describe('an answer to a notification', () => {
  const id = 'due 2026-03-09';

  it.each([
    ['open', ['https://mail.google.com/mail/u/?authuser=sam%40example.org#all/Acme'], 'thank-you'],
    ['done', [], undefined],
    ['later', [], undefined],
  ] as const)('%s', async (answer, opened, step) => {
    const {meet, tell, ports, outside, screen} = await reminded();
    await meet('Acme');
    await tell();
    await notificationAnswered(id, answer, ports);
    expect(outside.opened).toEqual(opened);
    expect(screen.standing.size).toBe(0);
    const [row] = await ports.memory.read(rows => rows.inState('due', 9));
    expect(row?.card.step?.step).toBe(step);
  });

  it('later comes back the next working morning, once', async () => {
    const {meet, tell, ports, time} = await reminded();
    await meet('Acme', monday + 6 * hour);
    time.now = monday + 7 * hour;
    await tell();
    await notificationAnswered(id, 'later', ports);
    time.now = Date.UTC(2026, 2, 10, 6, 59);
    expect(await tell()).toBe(0);
    time.now = Date.UTC(2026, 2, 10, 7);
    expect(await tell()).toBe(1);
    expect(await tell()).toBe(0);
  });

  it('of several opens the desk', async () => {
    const {meet, tell, ports, outside} = await reminded();
    for (const company of ['Acme', 'Globex']) await meet(company);
    await tell();
    await notificationAnswered(id, 'open', ports);
    expect(outside.opened).toEqual(['desk']);
  });

  it('that is not ours is none of ours', async () => {
    const {ports, outside} = await reminded();
    await notificationAnswered('something', 'open', ports);
    expect(outside.opened).toEqual([]);
  });

  it('to one of an application that is gone opens the desk', async () => {
    const {meet, tell, ports, outside} = await reminded();
    await meet('Acme');
    await tell();
    await ports.reminders.telling.keep({
      told: new Map(),
      today: {day: '2026-03-09', steps: [{application: conversation('x').key, step: 'enquiry'}], shown: true},
    });
    await notificationAnswered(id, 'done', ports);
    expect(outside.opened).toEqual(['desk']);
  });
});

const structuredCloneOf = ({indexedDB, local}: Profile): Profile => ({
  indexedDB,
  local: new Map(structuredClone([...local])),
});
