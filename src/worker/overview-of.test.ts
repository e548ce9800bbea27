import {describe, expect, it} from 'vitest';
import type {Overview} from '../contract';
import {elapsedDay} from '../domain/instant';
import {catchUpWithTime} from './catch-up-with-time';
import {glanceOf} from './overview-of';
import {
  acme,
  conversation,
  monday,
  newProfile,
  openProfileStore,
  ownPage,
  value,
  workerOver,
} from './testing/worker-for-tests';

const typed = {role: null, people: [], promise: null, interview: {start: monday - elapsedDay, end: null}};

describe('time', () => {
  it('alone moves an application from due to waiting, and back when the clock goes back', async () => {
    const {ask, time, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    time.now = monday + 3 * elapsedDay;
    expect(await catchUpWithTime(ports)).toBe(true);
    expect(value<Overview>(await ask('overview', {}, ownPage))).toMatchObject({
      due: [],
      waiting: [{employer: 'Acme'}],
    });
    time.now = monday;
    expect(value<Overview>(await ask('overview', {}, ownPage)).due).toHaveLength(1);
  });

  it('wakes at the next change, and not when nothing will change', async () => {
    const {ask, time, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    expect(await ports.outside.nextWake()).toBe(monday + elapsedDay);
    time.now = monday + 9 * elapsedDay;
    await catchUpWithTime(ports);
    expect(await ports.outside.nextWake()).toBeNull();
  });
});

describe('a glance', () => {
  it('is the beginning of the whole, most pressing first, and stays small', async () => {
    const {ask, ports} = await workerOver(newProfile());
    for (let index = 0; index < 12; index += 1)
      await ask('application-added', {...typed, employer: `Employer ${index}`}, ownPage);
    const whole = value<Overview>(await ask('overview', {}, ownPage));
    const all = [...whole.due, ...whole.soon, ...whole.waiting].map(({application}) => application);
    expect(all).toHaveLength(12);
    const glance = await glanceOf(ports);
    const some = [...glance.due, ...glance.soon, ...glance.waiting].map(({application}) => application);
    expect(some).toEqual(all.slice(0, some.length));
    expect(some.length).toBeGreaterThan(6);
    expect(some.length).toBeLessThan(12);
  });
});

describe('a full disk', () => {
  it('is said, and said no more once there is room again', async () => {
    const profile = newProfile();
    let full = true;
    const {ask} = await workerOver(profile, {
      open: async given => {
        const store = await openProfileStore(given);
        return {
          ...store,
          change: work =>
            full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : store.change(work),
        };
      },
    });
    expect(await ask('conversation-seen', acme)).toMatchObject({ok: false, problem: 'storage-full'});
    expect(value<Overview>(await ask('overview', {}, ownPage)).notices).toEqual([
      expect.stringContaining('disk is full'),
    ]);
    full = false;
    await ask('conversation-seen', acme);
    await ask('step-answered', {conversation: conversation('1'), answer: {did: 'skip', step: 'thank-you'}});
    expect(value<Overview>(await ask('overview', {}, ownPage)).notices).toEqual([]);
  });
});

describe('settings', () => {
  it('begin with this computer’s zone and country; what is not valid changes nothing', async () => {
    const {ask} = await workerOver(newProfile());
    expect(value(await ask('settings-wanted', {}, ownPage))).toMatchObject({
      timeZone: 'Europe/Berlin',
      country: 'DE',
    });
    const changed = await ask(
      'settings-changed',
      {pace: 'public', maxEnquiries: 99, timeZone: 'Moon/Sea'},
      ownPage,
    );
    expect(value(changed)).toMatchObject({pace: 'public', maxEnquiries: null, timeZone: 'Europe/Berlin'});
  });
});
