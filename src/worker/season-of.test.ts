import {describe, expect, it} from 'vitest';
import type {Season} from '../contract';
import {elapsedDay, hour} from '../domain/instant';
import {rooms} from './rooms';
import {mailPage, monday, newProfile, ownPage, value, workerOver} from './testing/worker-for-tests';

const typed = {employer: 'Acme', role: null, people: [], interview: null, promise: null};

async function desk() {
  const worker = await workerOver(newProfile(), {rooms});
  const add = async (more: object) =>
    value<{card: {application: string}}>(await worker.ask('application-added', {...typed, ...more}, ownPage))
      .card.application;
  const tell = (application: string, told: object) =>
    worker.ask('application-told', {application, told}, ownPage);
  const season = async () => value<Season>(await worker.ask('season-wanted', {}, ownPage));
  return {...worker, add, tell, season};
}

describe('the season', () => {
  it('is empty before it begins', async () => {
    const {season} = await desk();
    expect(await season()).toMatchObject({waiting: 0, answered: 0, rested: 0, interviewsHeld: 0, weeks: []});
  });

  it('counts what waits, what was answered and what rests', async () => {
    const {add, tell, season} = await desk();
    await add({employer: 'Acme'});
    await tell(await add({employer: 'Globex'}), {did: 'outcome', outcome: 'rejected'});
    await tell(await add({employer: 'Initech'}), {did: 'outcome', outcome: 'let-go'});
    await tell(await add({employer: 'Hooli'}), {did: 'archive', archived: true});
    await tell(await add({employer: 'Umbrella'}), {did: 'outcome', outcome: 'offer'});
    expect(await season()).toMatchObject({waiting: 1, answered: 2, rested: 2});
  });

  it('counts the days from an interview to their next word, and what happened by week', async () => {
    const {add, tell, season, time} = await desk();
    const id = await add({interview: {start: monday - 6 * elapsedDay, end: null}});
    await add({employer: 'Globex', interview: {start: monday - elapsedDay, end: null}});
    await tell(id, {did: 'call', direction: 'in', at: monday - 2 * elapsedDay});
    expect(await season()).toMatchObject({
      interviewsHeld: 2,
      daysToAnswer: [4],
      weeks: [
        {monday: '2026-03-02', applications: 2, interviews: 2, answers: 1},
        {monday: '2026-03-09', applications: 0},
      ],
    });
    time.now += 400 * elapsedDay + hour;
    expect((await season()).weeks).toHaveLength(53);
  });

  it('is no business of a mail page', async () => {
    const {ask} = await desk();
    expect(await ask('season-wanted', {}, mailPage)).toMatchObject({problem: 'refused'});
  });
});
