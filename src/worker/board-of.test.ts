import {describe, expect, it} from 'vitest';
import type {Board} from '../contract';
import {elapsedDay} from '../domain/instant';
import {
  mailPage,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

const query = {stage: null, search: '', from: 0, count: 50, archived: false};
const companies = ['Acme', 'Globex', 'Initech', 'Hooli'];

/** Four applications, the last company heard of last. */
async function fourApplications() {
  const worker = await workerOver(newProfile());
  for (const [index, company] of companies.entries())
    await worker.ask(
      'conversation-seen',
      sighting(company, [message(`interview at ${company}`, {at: monday - (9 - index) * elapsedDay})]),
    );
  const board = async (more: Partial<Omit<typeof query, 'stage'>> & {stage?: string} = {}): Promise<Board> =>
    value<Board>(await worker.ask('board-wanted', {...query, ...more}, ownPage));
  return {...worker, board};
}

const employers = ({cards}: Board) => cards.map(({employer}) => employer);

describe('the board', () => {
  it.each([
    ['everything, the one heard of last first', {}, ['Hooli', 'Initech', 'Globex', 'Acme']],
    ['a stretch', {from: 1, count: 2}, ['Initech', 'Globex']],
    ['one stage', {stage: 'interviewed'}, ['Hooli', 'Initech', 'Globex', 'Acme']],
    ['a stage nothing is at', {stage: 'offer'}, []],
    ['a beginning of a name', {search: 'glo'}, ['Globex']],
    ['words without case and accents', {search: 'HÓOLI'}, ['Hooli']],
    ['two words that are not in one', {search: 'acme globex'}, []],
    ['those put away: none', {archived: true}, []],
  ])('shows %s', async (_what, more, expected) => {
    const {board} = await fourApplications();
    expect(employers(await board(more))).toEqual(expected);
  });

  it('counts every stage of what fits the search, whatever stage is shown', async () => {
    const {board} = await fourApplications();
    expect((await board({stage: 'offer'})).totals).toMatchObject({interviewed: 4, offer: 0});
    expect((await board({search: 'acme', stage: 'offer'})).totals).toMatchObject({interviewed: 1});
  });

  it('keeps count while applications come, change and are put away', async () => {
    const {ask, board} = await fourApplications();
    const {cards} = await board({search: 'acme'});
    await ask(
      'application-told',
      {application: cards[0]?.application, told: {did: 'archive', archived: true}},
      ownPage,
    );
    expect((await board()).totals.interviewed).toBe(3);
    expect(employers(await board({archived: true}))).toEqual(['Acme']);
    await ask('application-told-undone', {application: cards[0]?.application}, ownPage);
    expect((await board()).totals.interviewed).toBe(4);
  });

  it.each([
    ['a mail page', query, mailPage, 'refused'],
    ['nobody with a strange stage', {...query, stage: 'won'}, ownPage, 'bad-request'],
    ['nobody with a negative place', {...query, from: -1}, ownPage, 'bad-request'],
    ['nobody without a search', {...query, search: undefined}, ownPage, 'bad-request'],
  ])('is not for %s', async (_who, payload, asker, problem) => {
    const {ask} = await workerOver(newProfile());
    expect(await ask('board-wanted', payload, asker)).toMatchObject({ok: false, problem});
  });
});
