import {describe, expect, it} from 'vitest';
import type {CatchUp, CatchUpOrder, CatchUpTold} from '../../contract';
import {elapsedDay} from '../../domain/instant';
import type {RowSighting} from '../../domain/sighting';
import type {Asker} from '../sender';
import {
  acme,
  conversation,
  mailPage,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from '../testing/worker-for-tests';

const row = (key: string, more: Partial<RowSighting> = {}): RowSighting => ({
  conversation: conversation(key),
  subject: `Interview at ${key}`,
  senders: [{name: 'Maya Chen', address: `maya@${key.toLowerCase()}.example`}],
  snippet: '',
  at: monday - elapsedDay,
  unread: true,
  ...more,
});

async function begun() {
  const worker = await workerOver(newProfile());
  value(await worker.ask('catch-up-started', {}, ownPage));
  const tell = async (told: Partial<CatchUpTold> = {}, asker: Asker = mailPage) =>
    value<CatchUpOrder>(
      await worker.ask(
        'catch-up-told',
        {rows: [], looked: 0, page: null, reach: 0, state: 'walking', ...told},
        asker,
      ),
    );
  const own = async (name: string, payload: unknown = {}) =>
    value<CatchUp>(await worker.ask(name, payload, ownPage));
  const keys = async () => (await own('catch-up-wanted')).found.map(({conversation: {key}}) => key);
  const answer = (key: string, given: string) =>
    own('catch-up-answered', {conversation: conversation(key), answer: given});
  return {...worker, tell, own, keys, answer};
}

describe('looking back', () => {
  it('begins in the mail tab, and only where there is one', async () => {
    const {ask, outside} = await begun();
    expect(outside.walked).toEqual([7]);
    outside.mailTab = null;
    expect(await ask('catch-up-started', {}, ownPage)).toMatchObject({ok: false, problem: 'no-mail-tab'});
  });

  it('asks the webmail for English words within the last 90 days', async () => {
    const {tell} = await begun();
    expect(await tell()).toMatchObject({
      goOn: true,
      query: expect.stringMatching(/^newer_than:90d \(interview OR /),
      since: monday - 90 * elapsedDay,
    });
  });

  it('keeps each row once, newest first, and none that is too old', async () => {
    const {tell, keys} = await begun();
    await tell({rows: [row('Acme'), row('Old', {at: monday - 91 * elapsedDay})], looked: 2});
    await tell({rows: [row('Acme'), row('Undated', {at: null})], looked: 2});
    expect(await keys()).toEqual(['Acme', 'Undated']);
  });

  it('passes over what is known already', async () => {
    const {ask, tell, keys} = await begun();
    await ask('conversation-seen', acme);
    await tell({rows: [row('1'), row('2')]});
    expect(await keys()).toEqual(['2']);
  });

  it('hears nobody but the tab it goes on in', async () => {
    const {tell, keys} = await begun();
    expect(await tell({rows: [row('Acme')]}, {...mailPage, tabId: 8} as Asker)).toMatchObject({goOn: false});
    expect(await tell({rows: [row('Acme')]}, ownPage)).toMatchObject({goOn: false});
    expect(await keys()).toEqual([]);
  });

  it('hears nothing once it was stopped, and goes on with the page it had come to', async () => {
    const {tell, own, keys} = await begun();
    await tell({rows: [row('Acme')], looked: 50, page: 2});
    expect(await own('catch-up-stopped')).toMatchObject({state: 'stopped', looked: 50});
    expect(await tell({rows: [row('Globex')], page: 3})).toMatchObject({goOn: false});
    expect(await keys()).toEqual(['Acme']);
    await own('catch-up-started');
    expect(await tell()).toMatchObject({goOn: true, page: 2});
  });

  it('begins anew once it has ended, and then leads to what it found', async () => {
    const {tell, own, outside} = await begun();
    await tell({looked: 50, page: 4, state: 'ended'});
    expect(outside.opened).toEqual(['catch-up']);
    expect(await own('catch-up-started')).toMatchObject({state: 'walking', looked: 0});
    expect(await tell()).toMatchObject({page: 1});
  });

  it('stops at 500', async () => {
    const {tell, own, keys} = await begun();
    for (const hundred of [1, 2, 3, 4, 5, 6])
      await tell({rows: Array.from({length: 100}, (_, index) => row(`${hundred}-${index}`))});
    expect((await keys()).length).toBe(500);
    expect((await own('catch-up-wanted')).state).toBe('ended');
  });

  it.each([
    {looked: -1},
    {page: 0},
    {reach: 2},
    {state: 'idle'},
    {rows: 'all'},
    {rows: [row('Acme', {conversation: {webmail: 'outlook', account: 'sam@example.org', key: '1'}})]},
  ])('refuses %j', async told => {
    const {ask} = await begun();
    const sound = {rows: [], looked: 0, page: null, reach: 0, state: 'walking'};
    expect(await ask('catch-up-told', {...sound, ...told})).toMatchObject({
      ok: false,
      problem: 'bad-request',
    });
  });

  it('is nothing a mail page may ask for', async () => {
    const {ask} = await begun();
    for (const name of ['catch-up-wanted', 'catch-up-started', 'catch-up-stopped', 'catch-up-answered'])
      expect(await ask(name, {}, mailPage)).toMatchObject({ok: false, problem: 'refused'});
  });
});

describe('what was found', () => {
  const tips = (key: string) =>
    sighting(key, [message('interview at Acme', {key, from: {name: null, address: 'news@acme.example'}})], {
      subject: 'Your interview tips, week 13',
    });
  const tipsRow = row('tips', {
    subject: 'Your interview tips, week 12',
    senders: [{name: null, address: 'news@acme.example'}],
  });

  it('is written down nowhere: neither database nor storage that lasts', async () => {
    const {tell, ports, answer} = await begun();
    await tell({rows: [row('Acme')]});
    await answer('Acme', 'yes');
    expect(JSON.stringify(await ports.own.local.get(null))).not.toContain('Acme');
    expect(await ports.memory.read(rows => rows.conversations(['gmail:sam@example.org:Acme']))).toEqual([]);
  });

  it('teaches by "no" that others like it are not about an interview, until that is changed', async () => {
    const {tell, ask, answer} = await begun();
    await tell({rows: [tipsRow]});
    await answer('tips', 'no');
    expect(value(await ask('conversation-seen', tips('next')))).toBeNull();
    await answer('tips', 'later');
    expect(value(await ask('conversation-seen', tips('next')))).not.toBeNull();
  });

  it('does not come upon what is like one that was said "no" to', async () => {
    const {tell, answer, keys} = await begun();
    await tell({rows: [tipsRow]});
    await answer('tips', 'no');
    await tell({rows: [{...tipsRow, conversation: conversation('week-14')}]});
    expect(await keys()).toEqual(['tips']);
  });

  it('is read when opened after a "yes", whatever was said of others like it', async () => {
    const {tell, ask, answer, own} = await begun();
    await tell({rows: [tipsRow, {...tipsRow, conversation: conversation('mine')}]});
    await answer('tips', 'no');
    expect(value(await ask('conversation-seen', tips('mine')))).toBeNull();
    await answer('mine', 'yes');
    expect(value(await ask('conversation-seen', tips('mine')))).not.toBeNull();
    expect((await own('catch-up-wanted')).found).toMatchObject([{read: false}, {read: true}]);
  });

  it('is the only thing that can be answered', async () => {
    const {ask} = await begun();
    const payload = {conversation: conversation('stranger'), answer: 'no'};
    expect(await ask('catch-up-answered', payload, ownPage)).toMatchObject({
      ok: false,
      problem: 'no-such-conversation',
    });
  });
});
