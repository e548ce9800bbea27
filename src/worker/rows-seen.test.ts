import {describe, expect, it} from 'vitest';
import type {Card, Overview, RowMark} from '../contract';
import {conversationId} from '../domain/conversation';
import {elapsedDay, hour, minute} from '../domain/instant';
import type {Rooms} from './ports';
import {arrivalsOf} from './row-arrivals';
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

  it.each([
    ['“Yesterday” is another day on the next', 'Yesterday', 1, true],
    ['a time of day may stand there over night', '8:00 AM', 1, false],
    ['a time of day may stand there for days', '8:00 AM', 12, false],
    ['and so may one with a weekday', 'Mon 8:00 AM', 7, false],
  ])('%s', async (_what, atText, daysLater, isNews) => {
    // Tuesday, eleven in the morning where the browser is.
    const now = new Date(2026, 2, 3, 11).getTime();
    const {ask, time} = await workerOver(newProfile(), {rooms: asking, now});
    await ask('conversation-seen', acme);
    const due = async () => value<Overview>(await ask('overview', {}, ownPage)).due.length;
    const list = {rows: [{...row(0), at: null, atText, language: 'en-US'}]};
    await ask('rows-seen', list);
    // What the list told of is read.
    const known = atText === 'Yesterday' ? now - elapsedDay : now;
    const mail = {...acme, messages: acme.messages.map(one => ({...one, at: known}))};
    await ask('conversation-seen', mail);
    expect(await due()).toBe(1);
    time.now += daysLater * elapsedDay;
    await ask('rows-seen', list);
    expect(await due()).toBe(isNews ? 0 : 1);
  });

  it('are dated for both of two lists that are seen at once', async () => {
    const now = new Date(2026, 2, 3, 11).getTime();
    const {ask, time, ports} = await workerOver(newProfile(), {rooms: asking, now});
    for (const key of ['1', '2']) await ask('conversation-seen', {...acme, conversation: conversation(key)});
    const told = (key: string) => ({
      ...row(0),
      conversation: conversation(key),
      at: null,
      atText: '8:00 AM',
      language: 'en-US',
    });
    const arrivals = (key: string) =>
      arrivalsOf([told(key)], new Set([conversationId(conversation(key))]), ports);
    const before = await Promise.all([arrivals('1'), arrivals('2')]);
    time.now += elapsedDay;
    expect(await Promise.all([arrivals('1'), arrivals('2')])).toEqual(before);
  });

  it.each([
    ['proven by another row of the list', 'sam@example.org', '12/25/2025', '2026-02-03'],
    ['not proven by another mailbox', 'sam@other.example', '12/25/2025', null],
    ['not proven by a row that may be either', 'sam@example.org', '3/2/2026', null],
  ])('have an order of day and month that is %s', async (_what, account, other, day) => {
    const {ports} = await workerOver(newProfile(), {now: new Date(2026, 2, 3, 11).getTime()});
    const list = {senders: [], subject: '', snippet: '', unread: true, at: null, language: 'en-US'};
    const found = await arrivalsOf(
      [
        {...list, conversation: conversation('1'), atText: '2/3/2026'},
        {...list, conversation: conversation('2', account), atText: other},
      ],
      new Set([conversationId(conversation('1'))]),
      ports,
    );
    const at = found.get(conversationId(conversation('1'))) ?? null;
    expect(at).toBe(day === null ? null : new Date(`${day}T00:00`).getTime());
  });
});
