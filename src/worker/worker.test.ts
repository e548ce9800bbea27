import {describe, expect, it} from 'vitest';
import type {Card, Overview, RowMark} from '../contract';
import {elapsedDay, hour, minute} from '../domain/instant';
import {catchUpWithTime} from './catch-up-with-time';
import type {Rooms} from './ports';
import {fakeRooms} from './testing/fake-rooms';
import {
  conversation,
  mailPage,
  message,
  monday,
  newProfile,
  openProfileStore,
  ownMessage,
  ownPage,
  sighting,
  workerOver,
} from './testing/worker-for-tests';

const value = <T>(answer: {ok: boolean}): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return (answer as unknown as {value: T}).value;
};
const acme = sighting('1', [message('interview at Acme')]);
const sentThanks = {
  sending: 's1',
  certainty: 'probably',
  conversation: conversation('1'),
  to: [{name: 'Maya Chen', address: 'maya@acme.example'}],
  subject: 'Re: Interview',
  text: 'I thank you for the talk we had about the team on Monday.',
  letter: null,
};

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
      factsOf(rows, await rows.conversations(['gmail:sam@example.org:1'])),
    );
    return deriveApplications(facts, ports.rooms, {settings, now: monday})[0]?.events ?? [];
  }
});

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

describe('time', () => {
  it('alone moves an application from due to waiting, and back when the clock goes back', async () => {
    const {ask, time, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    time.now = monday + 3 * elapsedDay;
    expect(await catchUpWithTime(ports)).toBe(true);
    expect(value<Overview>(await ask('overview', {}, ownPage))).toMatchObject({
      due: [],
      waiting: [{employer: 'Acme'}],
    });
    time.now = monday;
    expect(value<Overview>(await ask('overview', {}, ownPage)).due).toHaveLength(1);
  });

  it('wakes at the next change, and not when nothing will change', async () => {
    const {ask, time, ports} = await workerOver(newProfile());
    await ask('conversation-seen', acme);
    expect(await ports.outside.nextWake()).toBe(monday + elapsedDay);
    time.now = monday + 9 * elapsedDay;
    await catchUpWithTime(ports);
    expect(await ports.outside.nextWake()).toBeNull();
  });
});

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
});

describe('a full disk', () => {
  it('is said, and said no more once there is room again', async () => {
    const profile = newProfile();
    let full = true;
    const {ask} = await workerOver(profile, {
      open: async given => {
        const store = await openProfileStore(given);
        return {
          ...store,
          change: work =>
            full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : store.change(work),
        };
      },
    });
    expect(await ask('conversation-seen', acme)).toMatchObject({ok: false, problem: 'storage-full'});
    expect(value<Overview>(await ask('overview', {}, ownPage)).notices).toEqual([
      expect.stringContaining('disk is full'),
    ]);
    full = false;
    await ask('conversation-seen', acme);
    await ask('step-answered', {conversation: conversation('1'), answer: {did: 'skip', step: 'thank-you'}});
    expect(value<Overview>(await ask('overview', {}, ownPage)).notices).toEqual([]);
  });
});

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
});

describe('settings', () => {
  it('begin with this computer’s zone and country; what is not valid changes nothing', async () => {
    const {ask} = await workerOver(newProfile());
    expect(value(await ask('settings-wanted', {}, ownPage))).toMatchObject({
      timeZone: 'Europe/Berlin',
      country: 'DE',
    });
    const changed = await ask(
      'settings-changed',
      {pace: 'public', maxEnquiries: 99, timeZone: 'Moon/Sea'},
      ownPage,
    );
    expect(value(changed)).toMatchObject({pace: 'public', maxEnquiries: null, timeZone: 'Europe/Berlin'});
  });
});
