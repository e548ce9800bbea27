import {describe, expect, it} from 'vitest';
import type {Card, Overview} from '../contract';
import {hour} from '../domain/instant';
import {acme, conversation, monday, newProfile, ownPage, value, workerOver} from './testing/worker-for-tests';

describe('an answer', () => {
  it('puts a step off, shows it as soon, and can be taken back', async () => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    const later = {did: 'later', step: 'thank-you', until: monday + 3 * hour};
    const card = value<Card>(await ask('step-answered', {conversation: conversation('1'), answer: later}));
    expect(card).toMatchObject({step: null, undoable: 'later', upcoming: {snoozedUntil: monday + 3 * hour}});
    expect(value<Overview>(await ask('overview', {}, ownPage)).soon).toHaveLength(1);
    const back = value<Card>(await ask('answer-undone', {conversation: conversation('1')}));
    expect(back).toMatchObject({step: {step: 'thank-you'}, undoable: null});
  });

  it.each([
    {did: 'later', step: 'thank-you', until: monday + 3 * hour},
    {did: 'skip', step: 'thank-you'},
    {did: 'done', step: 'thank-you'},
    {did: 'not-interview'},
  ])('$did takes the step away, and taken back leaves the card as it was', async answer => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    const [before] = value<Overview>(await ask('overview', {}, ownPage)).due;
    expect(before?.step?.step).toBe('thank-you');
    const said = {conversation: conversation('1'), answer};
    expect(value<Card>(await ask('step-answered', said))).toMatchObject({step: null, undoable: answer.did});
    await ask('answer-undone', {conversation: conversation('1')});
    expect(value<Overview>(await ask('overview', {}, ownPage)).due).toEqual([before]);
  });

  it('given twice by one click is one answer', async () => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    const skip = {conversation: conversation('1'), answer: {did: 'skip', step: 'thank-you'}};
    await Promise.all([ask('step-answered', skip), ask('step-answered', skip)]);
    const back = value<Card>(await ask('answer-undone', {conversation: conversation('1')}));
    expect(back.step?.step).toBe('thank-you');
  });

  it('"not about an interview" sticks, and can be taken back for a while', async () => {
    const {ask, time} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    const said = await ask('step-answered', {
      conversation: conversation('1'),
      answer: {did: 'not-interview'},
    });
    expect(value<Card>(said)).toMatchObject({step: null, undoable: 'not-interview'});
    expect(value<Overview>(await ask('overview', {}, ownPage))).toMatchObject({
      due: [],
      soon: [],
      waiting: [],
    });
    time.now += hour;
    expect(value(await ask('conversation-seen', acme))).toBeNull();
    expect(value<Card>(await ask('answer-undone', {conversation: conversation('1')})).step?.step).toBe(
      'thank-you',
    );
  });

  it('from the popup speaks of the application', async () => {
    const {ask} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    const [card] = value<Overview>(await ask('overview', {}, ownPage)).due;
    const answer = {application: card?.application, answer: {did: 'done', step: 'thank-you'}};
    expect(value<Overview>(await ask('application-answered', answer, ownPage)).due).toEqual([]);
    const undone = await ask('application-answer-undone', {application: card?.application}, ownPage);
    expect(value<Overview>(undone).due).toHaveLength(1);
  });
});
