import {describe, expect, it} from 'vitest';
import type {Card, Overview} from '../contract';
import {hour} from '../domain/instant';
import {
  acme,
  conversation,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

describe('a conversation that is seen', () => {
  it('shows the step that is open', async () => {
    const {ask} = await workerOver(newProfile());
    const card = value<Card>(await ask('conversation-seen', acme));
    expect(card).toMatchObject({
      employer: 'Acme',
      step: {step: 'thank-you'},
      writes: true,
      conversation: {key: '1'},
    });
  });

  it('is forgotten when it belongs to no application', async () => {
    const profile = newProfile();
    const {ask, ports} = await workerOver(profile);
    expect(value(await ask('conversation-seen', sighting('2', [message('Lunch on Friday?')])))).toBeNull();
    expect(await ports.memory.read(rows => rows.conversation('gmail:sam@example.org:2'))).toBeUndefined();
    expect([...profile.local.keys()]).toEqual([]);
  });

  it('tells others once, not each time it is seen', async () => {
    const {ask, outside} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('conversation-seen', acme);
    expect(outside.changes).toBe(1);
  });

  it('joins what is already known of the same employer, in whatever order it is seen', async () => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('conversation-seen', sighting('2', [message('interview at Borealis')]));
    await ask('conversation-seen', sighting('3', [message('second interview at Acme', {at: monday - hour})]));
    const {due} = value<Overview>(await ask('overview', {}, ownPage));
    expect(due.map(({employer}) => employer).sort()).toEqual(['Acme', 'Borealis']);
  });

  it('keeps the accounts of one browser apart', async () => {
    const {ask, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('conversation-seen', {...acme, conversation: conversation('1', 'other@example.org')});
    expect((await ports.memory.read(rows => rows.stamp()))?.conversations).toBe(2);
  });

  it('loses nothing when tabs tell of it at once', async () => {
    const {ask, ports} = await workerOver(newProfile());
    const tabs = Array.from({length: 8}, (_, index) =>
      ask(
        'conversation-seen',
        sighting('1', [message('interview at Acme'), message(`more ${index}`, {at: monday + index})]),
      ),
    );
    await Promise.all(tabs);
    const row = await ports.memory.read(rows => rows.conversation('gmail:sam@example.org:1'));
    expect(row?.reading.messages).toHaveLength(9);
  });
});
