import {describe, expect, it} from 'vitest';
import type {Card} from '../contract';
import {hour, minute} from '../domain/instant';
import {
  acme,
  conversation,
  message,
  monday,
  newProfile,
  ownMessage,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

const sentThanks = {
  sending: 's1',
  certainty: 'probably',
  conversation: conversation('1'),
  to: [{name: 'Maya Chen', address: 'maya@acme.example'}],
  subject: 'Re: Interview',
  text: 'I thank you for the talk we had about the team on Monday.',
  letter: null,
};

describe('a letter that was sent', () => {
  it('counts at once, and once, however often it is told', async () => {
    const {ask, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    expect(value<Card>(await ask('mail-sent', sentThanks)).step).toBeNull();
    await ask('mail-sent', {...sentThanks, certainty: 'confirmed'});
    const sent = await ports.memory.read(rows => rows.sentIn(['gmail:sam@example.org:1']));
    expect(sent).toMatchObject([{id: 's1', certainty: 'confirmed'}]);
  });

  it('leaves no word of it behind', async () => {
    const profile = newProfile();
    const {ask, ports} = await workerOver(profile);
    await ask('conversation-seen', acme);
    await ask('mail-sent', sentThanks);
    const kept = await ports.memory.read(rows => rows.sentIn(['gmail:sam@example.org:1']));
    expect(JSON.stringify([kept, [...profile.local.values()]])).not.toContain('about the team');
  });

  it('is taken back by an undo, and a late word of the same sending does not bring it back', async () => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('mail-sent', sentThanks);
    const undone = value<Card>(await ask('send-undone', {sending: 's1', conversation: conversation('1')}));
    expect(undone.step?.step).toBe('thank-you');
    expect(value<Card>(await ask('mail-sent', {...sentThanks, certainty: 'confirmed'})).step?.step).toBe(
      'thank-you',
    );
  });

  it('is not taken back from within another conversation', async () => {
    const {ask, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('mail-sent', sentThanks);
    await ask('send-undone', {sending: 's1', conversation: conversation('2')});
    const [sent] = await ports.memory.read(rows => rows.sentIn(['gmail:sam@example.org:1']));
    expect(sent?.certainty).toBe('probably');
  });

  it.each([
    ['under its own id a little later', ownMessage(sentThanks.text, {key: 'm9', at: monday + 40_000})],
    [
      'with a time of its own, its words the same',
      ownMessage(sentThanks.text, {key: 'm9', at: monday + hour}),
    ],
  ])('does not count twice when the page shows it %s', async (_how, shown) => {
    const {ask, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('mail-sent', sentThanks);
    await ask('conversation-seen', sighting('1', [message('interview at Acme'), shown]));
    const events = await eventsOf(ports);
    expect(events.filter(({by}) => by === 'user')).toHaveLength(1);
  });

  it('two different letters count as two', async () => {
    const {ask, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('mail-sent', sentThanks);
    await ask('mail-sent', {
      ...sentThanks,
      sending: 's2',
      text: 'One more thing that I forgot to say earlier today.',
    });
    expect((await eventsOf(ports)).filter(({by}) => by === 'user')).toHaveLength(2);
  });

  it('that was only probably sent is given up when the whole conversation is shown without it', async () => {
    const {ask, time} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    await ask('mail-sent', sentThanks);
    time.now += 20 * minute;
    expect(value<Card>(await ask('conversation-seen', acme)).step?.step).toBe('thank-you');
  });

  it('is nobody’s business in a conversation that is not known', async () => {
    const {ask, ports} = await workerOver(newProfile());
    expect(value(await ask('mail-sent', sentThanks))).toBeNull();
    expect(await ports.memory.read(rows => rows.sent('s1'))).toBeUndefined();
  });

  async function eventsOf(ports: Awaited<ReturnType<typeof workerOver>>['ports']) {
    const {deriveApplications} = await import('./derive');
    const {factsOf} = await import('./rederive');
    const settings = await ports.settings.read();
    const facts = await ports.memory.read(async rows =>
      factsOf(rows, await rows.conversations(['gmail:sam@example.org:1']), {
        settings: await ports.settings.read(),
        now: monday,
      }),
    );
    return deriveApplications(facts, ports.rooms, {settings, now: monday})[0]?.events ?? [];
  }
});
