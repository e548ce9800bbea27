import {describe, expect, it} from 'vitest';
import type {ApplicationPage, Overview} from '../contract';
import {elapsedDay, hour} from '../domain/instant';
import {rooms} from './rooms';
import {monday, newProfile, ownPage, value, workerOver} from './testing/worker-for-tests';

/** Two interviews were held last Friday; nothing is due before Wednesday of next week. */
async function twoWaiting() {
  const worker = await workerOver(newProfile(), {rooms});
  const friday = {start: monday - 3 * elapsedDay, end: null};
  const add = async (employer: string) =>
    value<ApplicationPage>(
      await worker.ask(
        'application-added',
        {employer, role: null, people: [], interview: friday, promise: null},
        ownPage,
      ),
    ).card.application;
  const tell = (application: string, told: object) => {
    worker.time.now += hour / 6;
    return worker.ask('application-told', {application, told}, ownPage);
  };
  const due = async () =>
    value<Overview>(await worker.ask('overview', {}, ownPage)).due.map(({employer, step}) => [
      employer,
      step?.step,
    ]);
  return {...worker, acme: await add('Acme'), globex: await add('Globex'), tell, due};
}

describe('an offer in hand', () => {
  it('is a good reason to ask the others now, until it is answered', async () => {
    const {globex, tell, due} = await twoWaiting();
    expect(await due()).toEqual([]);
    await tell(globex, {did: 'outcome', outcome: 'offer'});
    expect(await due()).toEqual(
      expect.arrayContaining([
        ['Acme', 'enquiry'],
        ['Globex', 'offer-reply'],
      ]),
    );
    await tell(globex, {did: 'outcome', outcome: 'declined'});
    expect(await due()).toEqual([]);
  });

  it('is none once it is taken back', async () => {
    const {globex, tell, due, ask} = await twoWaiting();
    await tell(globex, {did: 'outcome', outcome: 'offer'});
    await ask('application-told-undone', {application: globex}, ownPage);
    expect(await due()).toEqual([]);
  });

  it('waits anew for a word of theirs that came after it', async () => {
    const {acme, globex, tell, due} = await twoWaiting();
    await tell(globex, {did: 'outcome', outcome: 'offer'});
    await tell(acme, {did: 'call', direction: 'in', at: monday + hour / 3 - 1});
    expect(await due()).toEqual([['Globex', 'offer-reply']]);
  });
});
