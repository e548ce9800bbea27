import {IDBFactory} from 'fake-indexeddb';
import {describe, expect, it} from 'vitest';
import type {ApplicationPage, Board, Told} from '../contract';
import {elapsedDay, hour} from '../domain/instant';
import {rooms} from './rooms';
import {
  conversation,
  mailPage,
  message,
  monday,
  newProfile,
  ownPage,
  type Profile,
  sighting,
  value,
  workerOver,
} from './testing/worker-for-tests';

/** Monday, 2 March 2026, 10:00 in Berlin; the interview is on Thursday, 5 March, 14:00, and today is the Monday after. */
const invited = monday - 7 * elapsedDay;
const start = Date.UTC(2026, 2, 5, 13);

const invitation = (company: string, address: string, role = 'Data Analyst') =>
  sighting(
    company.toLowerCase(),
    [
      message(
        `Hi Sam,\n\nyour interview for the ${role} role at ${company} is confirmed for Thursday, 5 March 2026 at 2 pm CET.\nWe will let you know by Friday, 13 March 2026.\n\nBest regards,\nMaya Chen\nHead of Analytics, ${company}`,
        {key: `${company}-1`, at: invited, from: {name: 'Maya Chen', address}},
      ),
    ],
    {subject: `Your interview for the ${role} role at ${company}`},
  );

async function desk(profile: Profile = newProfile()) {
  const worker = await workerOver(profile, {rooms});
  const tell = async (application: string, told: Told) => {
    worker.time.now += hour / 6;
    return value<ApplicationPage>(await worker.ask('application-told', {application, told}, ownPage));
  };
  const page = async (application: string) =>
    value<ApplicationPage>(await worker.ask('application-wanted', {application}, ownPage));
  const undo = async (application: string) =>
    value<ApplicationPage>(await worker.ask('application-told-undone', {application}, ownPage));
  const board = async () =>
    value<Board>(
      await worker.ask(
        'board-wanted',
        {stage: null, search: '', from: 0, count: 9, archived: false},
        ownPage,
      ),
    );
  return {...worker, profile, tell, page, undo, board};
}

async function withAcme(profile?: Profile) {
  const it = await desk(profile);
  await it.ask('conversation-seen', invitation('Acme', 'maya.chen@acme.example'));
  const [card] = (await it.board()).cards;
  return {...it, id: card?.application ?? ''};
}

const promised = ({promise}: ApplicationPage) => promise?.date ?? null;

const sayings: [Told, (page: ApplicationPage) => unknown, before: unknown, after: unknown][] = [
  [{did: 'call', direction: 'in', at: monday - hour}, promised, '2026-03-13', null],
  [
    {did: 'wrote', step: 'thank-you', at: monday - hour},
    ({timeline}) => timeline.filter(({what}) => what === 'answer').length,
    0,
    1,
  ],
  [
    {did: 'wrote', step: 'card', at: monday - hour},
    ({timeline}) => timeline.filter(({what}) => what === 'answer').length,
    0,
    1,
  ],
  [{did: 'call', direction: 'out', at: monday - hour}, ({timeline}) => timeline.length, 4, 5],
  [
    {did: 'outcome', outcome: 'rejected'},
    ({outcome, card}) => [outcome, card.stage],
    [null, 'interviewed'],
    ['rejected', 'rejected'],
  ],
  [
    {did: 'pause', until: monday + 30 * elapsedDay},
    ({pausedUntil, plan}) => [pausedUntil, plan.open.length],
    [null, 0],
    [monday + 30 * elapsedDay, 0],
  ],
  [
    {did: 'never'},
    ({never, plan}) => [never, plan.open.length + plan.upcoming.length],
    [false, 1],
    [true, 0],
  ],
  [
    {did: 'archive', archived: true},
    ({archived, plan}) => [archived, plan.upcoming.length],
    [false, 1],
    [true, 0],
  ],
  [{did: 'correct', what: 'employer', value: 'Acme Labs'}, ({card}) => card.employer, 'Acme', 'Acme Labs'],
  [{did: 'correct', what: 'role', value: null}, ({card}) => card.role, 'Data Analyst', null],
  [{did: 'correct-promise', date: '2026-03-20'}, promised, '2026-03-13', '2026-03-20'],
  [{did: 'correct-promise', date: null}, promised, '2026-03-13', null],
  [
    {did: 'correct-interview', start, to: {start: start + 5 * elapsedDay, end: null}},
    ({interviews, card}) => [interviews.map(one => one.start), card.stage],
    [[start], 'interviewed'],
    [[start + 5 * elapsedDay], 'scheduled'],
  ],
  [{did: 'correct-interview', start, to: null}, ({interviews}) => interviews.length, 1, 0],
  [
    {did: 'correct-interview', start: null, to: {start: monday + elapsedDay, end: null}},
    ({interviews}) => interviews.length,
    1,
    2,
  ],
];

describe.each(sayings)('told %o', (told, look, before, after) => {
  it('counts at once, is there after a restore, and is taken back whole', async () => {
    const {id, page, tell, undo, profile} = await withAcme();
    expect(look(await page(id))).toEqual(before);
    const shown = await tell(id, told);
    expect(look(shown)).toEqual(after);
    expect(shown.undoable).toBe(told.did);

    const lost: Profile = {...profile, indexedDB: new IDBFactory()};
    const restored = await desk(lost);
    expect(restored.restored).not.toEqual([]);
    expect(look(await restored.page(id))).toEqual(after);

    expect(look(await undo(id))).toEqual(before);
    expect((await page(id)).undoable).toBeNull();
  });
});

describe('a correction', () => {
  it('holds when the same mail is read again, and after later mail that says the same wrong thing', async () => {
    const {id, tell, ask, page} = await withAcme();
    await tell(id, {did: 'correct', what: 'employer', value: 'Northlight'});
    await tell(id, {did: 'correct-promise', date: '2026-03-25'});
    await tell(id, {did: 'correct-interview', start, to: {start: start + hour, end: null}});
    const seen = invitation('Acme', 'maya.chen@acme.example');
    const later = message(
      'Hi Sam,\n\na reminder of your interview on Thursday, 5 March 2026 at 2 pm CET.\n\nMaya Chen\nAcme',
      {
        key: 'Acme-2',
        at: invited + elapsedDay,
      },
    );
    await ask('conversation-seen', {
      ...seen,
      messages: [...seen.messages, {...later, from: {name: 'Maya Chen', address: 'maya.chen@acme.example'}}],
    });
    const {card, promise, interviews} = await page(id);
    expect([card.employer, promise?.date, interviews.map(one => one.start)]).toEqual([
      'Northlight',
      '2026-03-25',
      [start + hour],
    ]);
  });

  it('of the day gives way to a new day they name', async () => {
    const {id, tell, ask, page} = await withAcme();
    await tell(id, {did: 'correct-promise', date: '2026-03-25'});
    const seen = invitation('Acme', 'maya.chen@acme.example');
    const news = message('Hi Sam,\n\nwe will get back to you by Monday, 30 March 2026.\n\nMaya Chen', {
      key: 'Acme-2',
      at: monday + hour,
      from: {name: 'Maya Chen', address: 'maya.chen@acme.example'},
    });
    await ask('conversation-seen', {...seen, messages: [...seen.messages, news]});
    expect(promised(await page(id))).toBe('2026-03-30');
  });
});

describe('a line of the note', () => {
  it('is put right or taken out wherever it counts, after a restore too, and each is undone', async () => {
    const {id, ask, page, tell, undo, profile} = await withAcme();
    const note = {people: ['Maya Chenn', 'Luis Ortega'], papers: [{what: 'referenzes'}]};
    await ask('note-written', {application: id, note}, ownPage);
    const named = ({card, note: shown, papersOwed}: ApplicationPage) => [
      card.people.map(({name}) => name).filter(name => name !== 'Maya Chen'),
      shown?.people,
      papersOwed.map(({what}) => what),
    ];
    const before = named(await page(id));
    expect(before).toEqual([['Maya Chenn', 'Luis Ortega'], note.people, ['referenzes']]);
    await tell(id, {did: 'correct-note', list: 'papers', line: 'referenzes', to: 'references'});
    const taken = {did: 'correct-note', list: 'people', line: 'Maya Chenn', to: null} as const;
    const after = [['Luis Ortega'], ['Luis Ortega'], ['references']];
    expect(named(await tell(id, taken))).toEqual(after);
    const restored = await desk({...profile, indexedDB: new IDBFactory()});
    expect(named(await restored.page(id))).toEqual(after);
    expect(named(await undo(id))).toEqual([...before.slice(0, 2), ['references']]);
    expect(named(await undo(id))).toEqual(before);
  });
});

describe('what belongs together', () => {
  async function two() {
    const it = await withAcme();
    await it.ask('conversation-seen', invitation('Globex', 'ola.berg@globex.example', 'Data Engineer'));
    const ids = (await it.board()).cards.map(({application}) => application).sort();
    return {...it, ids, acme: ids[0] ?? '', globex: ids[1] ?? ''};
  }
  const keys = ({conversations}: ApplicationPage) => conversations.map(({conversation: {key}}) => key).sort();

  it('is joined by the user, whatever the mails say, parted and joined again', async () => {
    const {acme, globex, tell, board, undo} = await two();
    expect(keys(await tell(acme, {did: 'join', with: globex}))).toEqual(['acme', 'globex']);
    expect((await board()).cards).toHaveLength(1);
    expect(keys(await tell(acme, {did: 'split', conversation: conversation('globex')}))).toEqual(['acme']);
    expect((await board()).cards).toHaveLength(2);
    expect(keys(await tell(acme, {did: 'join', with: globex}))).toEqual(['acme', 'globex']);
    expect(keys(await undo(acme))).toEqual(['acme']);
    expect(keys(await undo(acme))).toEqual(['acme', 'globex']);
    expect(keys(await undo(acme))).toEqual(['acme']);
    expect((await board()).cards).toHaveLength(2);
  });

  it('stays joined when the database is rebuilt', async () => {
    const {acme, globex, tell, profile} = await two();
    await tell(acme, {did: 'join', with: globex});
    const restored = await desk({...profile, indexedDB: new IDBFactory()});
    expect((await restored.board()).cards).toHaveLength(1);
  });
});

describe('what may be told', () => {
  it.each([
    ['a call tomorrow', {did: 'call', direction: 'in', at: monday + elapsedDay}],
    ['a pause of two years', {did: 'pause', until: monday + 800 * elapsedDay}],
    ['a pause into the past', {did: 'pause', until: monday - hour}],
    ['an outcome nobody knows', {did: 'outcome', outcome: 'won'}],
    [
      'an interview that ends before it starts',
      {did: 'correct-interview', start, to: {start, end: start - hour}},
    ],
    ['nothing known', {did: 'erase'}],
  ])('is not %s', async (_what, told) => {
    const {id, ask} = await withAcme();
    expect(await ask('application-told', {application: id, told}, ownPage)).toMatchObject({
      problem: 'bad-request',
    });
  });

  it('is told by no mail page, and of no application that is not there', async () => {
    const {id, ask} = await withAcme();
    const told = {did: 'never'};
    expect(await ask('application-told', {application: id, told}, mailPage)).toMatchObject({
      problem: 'refused',
    });
    expect(await ask('application-told', {application: 'gmail:x@y:z', told}, ownPage)).toMatchObject({
      problem: 'no-such-application',
    });
    expect(
      await ask(
        'application-told',
        {application: id, told: {did: 'split', conversation: conversation('other')}},
        ownPage,
      ),
    ).toMatchObject({problem: 'no-such-conversation'});
  });

  it('counts once when a click is told twice', async () => {
    const {id, ask, page, undo} = await withAcme();
    const told: Told = {did: 'never'};
    for (const _click of [1, 2]) await ask('application-told', {application: id, told}, ownPage);
    await undo(id);
    expect((await page(id)).never).toBe(false);
  });
});
