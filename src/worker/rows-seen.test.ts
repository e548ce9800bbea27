import {describe, expect, it} from 'vitest';
import type {Card, Overview, RowMark} from '../contract';
import {elapsedDay, hour, minute} from '../domain/instant';
import type {Rooms} from './ports';
import {fakeRooms} from './testing/fake-rooms';
import {acme, conversation, monday, newProfile, ownPage, value, workerOver} from './testing/worker-for-tests';

describe('rows of a list', () => {
  it('are marked when their application waits for the user', async () => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    const row = (key: string) => ({
      conversation: conversation(key),
      subject: 'Interview',
      senders: [],
      snippet: '',
      at: monday,
      unread: false,
    });
    const marks = value<RowMark[]>(await ask('rows-seen', {rows: [row('1'), row('2')]}));
    expect(marks).toEqual([{key: '1', account: 'sam@example.org', mark: 'due', label: 'You met.'}]);
  });
});

describe('the file that reads a page', () => {
  const inSight = (keys: string[], account = 'sam@example.org') => ({rows: {account, keys}});

  it('comes when something is open', async () => {
    const {ask, outside} = await workerOver(newProfile());
    expect(value(await ask('page-wanted', {rows: null}))).toBe(true);
    expect(outside.brought).toEqual(['gmail']);
  });

  it('comes for a list once a row of it belongs to an application', async () => {
    const {ask, outside} = await workerOver(newProfile());
    expect(value(await ask('page-wanted', inSight(['1', '2'])))).toBe(false);
    await ask('conversation-seen', acme);
    expect(value(await ask('page-wanted', inSight(['2'])))).toBe(false);
    expect(value(await ask('page-wanted', inSight(['1'], 'somebody@example.org')))).toBe(false);
    expect(outside.brought).toEqual([]);
    expect(value(await ask('page-wanted', inSight(['2', '1'])))).toBe(true);
    expect(outside.brought).toEqual(['gmail']);
  });

  it('comes for no page of our own', async () => {
    const {ask, outside} = await workerOver(newProfile());
    expect((await ask('page-wanted', {rows: null}, ownPage)).ok).toBe(false);
    expect(outside.brought).toEqual([]);
  });
});

describe('news in a list', () => {
  const row = (at: number) => ({
    conversation: conversation('1'),
    subject: 'Interview',
    senders: [],
    snippet: '',
    at,
    unread: true,
  });
  const asking: Rooms = {
    ...fakeRooms,
    planFor: () => ({
      open: [{step: 'enquiry', from: monday, by: null, until: null, because: 'They are silent.'}],
      upcoming: [],
    }),
  };

  it('hold an enquiry back until they are read, and only once', async () => {
    const {ask, outside} = await workerOver(newProfile(), {rooms: asking, now: monday + elapsedDay});
    expect(value<Card>(await ask('conversation-seen', acme)).step?.step).toBe('enquiry');
    await ask('rows-seen', {rows: [row(monday + hour)]});
    expect(value<Card>(await ask('card-wanted', {conversation: conversation('1')})).step).toBeNull();
    expect(value<Overview>(await ask('overview', {}, ownPage)).due).toEqual([]);
    expect(value<Card>(await ask('conversation-seen', acme)).step?.step).toBe('enquiry');
    const before = outside.changes;
    await ask('rows-seen', {rows: [row(monday + hour)]});
    expect(value<Card>(await ask('card-wanted', {conversation: conversation('1')})).step?.step).toBe(
      'enquiry',
    );
    expect(outside.changes).toBe(before);
  });

  it('are none where the row shows what is known', async () => {
    const {ask} = await workerOver(newProfile(), {rooms: asking, now: monday + elapsedDay});
    await ask('conversation-seen', acme);
    await ask('rows-seen', {rows: [row(monday + minute)]});
    expect(value<Overview>(await ask('overview', {}, ownPage)).due).toHaveLength(1);
  });

  it('are told by a list that has words for its dates, and by what they meant when they were first told', async () => {
    const {ask, time} = await workerOver(newProfile(), {rooms: asking, now: monday + elapsedDay});
    await ask('conversation-seen', acme);
    const saying = (atText: string) => ({...row(0), at: null, atText, language: 'en-US'});
    const due = async () => value<Overview>(await ask('overview', {}, ownPage)).due.length;
    const words = (at: number, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-US', options).format(at).replace(',', '');
    const clock = {hour: 'numeric', minute: '2-digit'} as const;
    // Before anything that is known came.
    await ask('rows-seen', {rows: [saying(words(monday - elapsedDay, {weekday: 'short', ...clock}))]});
    expect(await due()).toBe(1);
    // Nobody knows what that means.
    await ask('rows-seen', {rows: [saying('the other day')]});
    expect(await due()).toBe(1);
    const today = saying(words(monday + elapsedDay - hour, clock));
    await ask('rows-seen', {rows: [today]});
    expect(await due()).toBe(0);
    await ask('conversation-seen', acme);
    expect(await due()).toBe(1);
    // The page was left open over night.
    time.now += elapsedDay;
    await ask('rows-seen', {rows: [today]});
    expect(await due()).toBe(1);
  });
});
