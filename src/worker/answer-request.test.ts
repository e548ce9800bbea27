import {describe, expect, it} from 'vitest';
import {acme, conversation, mailPage, newProfile, ownPage, workerOver} from './testing/worker-for-tests';

describe('a mail page', () => {
  it.each([
    'overview',
    'settings-wanted',
    'settings-changed',
    'health',
    'application-answered',
    'note-written',
    'conversation-opened',
  ])('may not ask for %s', async name => {
    const {ask} = await workerOver(newProfile());
    expect(await ask(name, {}, mailPage)).toMatchObject({ok: false, problem: 'refused'});
  });

  it('may not speak of another webmail’s conversation', async () => {
    const {ask} = await workerOver(newProfile());
    const foreign = {...acme, conversation: {webmail: 'outlook', account: 'sam@example.org', key: '1'}};
    expect(await ask('conversation-seen', foreign)).toMatchObject({ok: false, problem: 'bad-request'});
  });

  it.each([
    null,
    7,
    'overview',
    {},
    {ask: 'toString'},
    {ask: '__proto__'},
    {ask: 'erase-everything', with: {}},
  ])('gets a plain refusal for %j', async request => {
    const {answerRequest} = await import('./answer-request');
    const {ports} = await workerOver(newProfile());
    expect(await answerRequest(request, mailPage, ports)).toMatchObject({ok: false, problem: 'bad-request'});
  });
});

describe('opening a conversation', () => {
  it('brings the tab that shows it to the front, else opens one for the account', async () => {
    const {ask, outside} = await workerOver(newProfile());
    await ask('conversation-opened', {conversation: conversation('18f0a')}, ownPage);
    expect(outside.opened).toEqual(['https://mail.google.com/mail/u/?authuser=sam%40example.org#all/18f0a']);
    await ask('conversation-seen', acme);
    await ask('conversation-opened', {conversation: conversation('1')}, ownPage);
    expect(outside.focused).toEqual([7]);
  });
  it('opens the desk at the application of a conversation that a page shows, and of no other', async () => {
    const {ask, outside} = await workerOver(newProfile());
    expect(await ask('desk-wanted', {conversation: conversation('1')})).toMatchObject({
      ok: false,
      problem: 'no-such-application',
    });
    await ask('conversation-seen', acme);
    expect(await ask('desk-wanted', {conversation: conversation('1')})).toMatchObject({ok: true});
    expect(outside.opened).toEqual([expect.stringMatching(/^desk .+/)]);
  });
});
