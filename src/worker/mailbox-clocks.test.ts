import {describe, expect, it} from 'vitest';
import {elapsedDay, hour, minute} from '../domain/instant';
import {noteClock, readClocks} from './mailbox-clocks';
import type {SentRow} from './store/rows';
import {
  acme,
  conversation,
  message,
  monday,
  newProfile,
  ownMessage,
  sighting,
  workerOver,
} from './testing/worker-for-tests';

const thanks = 'I thank you for the talk we had about the team on Monday.';
const question = 'May I ask whether there is news of the decision on the analyst post?';

/** A letter that left on Monday, and its page, which shows two of them five hours later. */
const letter = (id: string, key: string) => ({id, at: monday, shownAs: key}) as SentRow;
const shown = ['m1', 'm2'].map(key => ownMessage(thanks, {key, at: monday + 5 * hour}));

/** Sends two letters, a day apart, which the page then shows that much later than they left. */
async function sentAndShown(first: number, second: number) {
  const {ask, time, ports} = await workerOver(newProfile());
  const send = (sending: string, text: string) =>
    ask('mail-sent', {
      sending,
      certainty: 'confirmed',
      conversation: conversation('1'),
      to: [{name: 'Maya Chen', address: 'maya@acme.example'}],
      subject: 'Re: Interview',
      text,
      letter: null,
    });
  const mail = message('interview at Acme', {at: monday - hour});
  await ask('conversation-seen', sighting('1', [mail]));
  await send('s1', thanks);
  const shownFirst = ownMessage(thanks, {key: 'm1', at: monday + first});
  await ask('conversation-seen', sighting('1', [mail, shownFirst]));
  time.now += elapsedDay;
  await send('s2', question);
  const both = [mail, shownFirst, ownMessage(question, {key: 'm2', at: monday + elapsedDay + second})];
  await ask('conversation-seen', sighting('1', both));
  const answer = message('We will decide by Friday.', {key: 'm3', at: monday + 2 * elapsedDay});
  time.now += elapsedDay;
  await ask('conversation-seen', sighting('1', [...both, answer]));
  const [row] = await ports.memory.read(rows => rows.conversations(['gmail:sam@example.org:1']));
  const at = row?.reading.messages.find(({key}) => key === 'm3')?.at;
  return at === undefined ? null : (at - (monday + 2 * elapsedDay)) / minute;
}

describe('the clock of a mailbox', () => {
  it.each([
    ['the browser’s, where letters stand under the time they left', minute, 2 * minute, 0],
    ['another, where two differ by the same', 5 * hour + minute, 5 * hour, -300],
    ['another by quarters of an hour', -4.75 * hour, -4.75 * hour + 2 * minute, 285],
    ['the browser’s, where they differ by different times', 5 * hour, 4 * hour, 0],
    ['the browser’s, where only one differs', 5 * hour, 0, 0],
    ['the browser’s, where no zone could differ so', 67 * minute, 67 * minute, 0],
  ])('is %s', async (_what, first, second, minutes) => {
    expect(await sentAndShown(first, second)).toBe(minutes);
  });

  it('is another mailbox’s own affair', async () => {
    const {ask, ports} = await workerOver(newProfile());
    await noteClock(conversation('1'), [letter('s1', 'm1'), letter('s2', 'm2')], shown, ports.own.local);
    const [mail] = acme.messages;
    const other = {...acme, conversation: conversation('2', 'sam@other.example')};
    for (const seen of [acme, other]) await ask('conversation-seen', seen);
    const read = (id: string) => ports.memory.read(rows => rows.conversation(id));
    const first = await read('gmail:sam@example.org:1');
    const second = await read('gmail:sam@other.example:2');
    expect(first?.reading.messages[0]?.at).toBe((mail?.at ?? 0) - 5 * hour);
    expect(second?.reading.messages[0]?.at).toBe(mail?.at);
  });

  it('is not proven by one letter that is seen twice', async () => {
    const {local} = (await workerOver(newProfile())).ports.own;
    await noteClock(conversation('1'), [letter('s1', 'm1')], shown, local);
    await noteClock(conversation('1'), [letter('s1', 'm1')], shown, local);
    expect((await readClocks(local))(conversation('1'))).toBe(0);
    await noteClock(conversation('1'), [letter('s2', 'm2')], shown, local);
    expect((await readClocks(local))(conversation('1'))).toBe(5 * hour);
  });

  it('is proven by two letters in whatever way two conversations that show them are seen', async () => {
    for (const other of [conversation('2'), conversation('2', 'sam@other.example')]) {
      const {local} = (await workerOver(newProfile())).ports.own;
      const letters = [letter('s1', 'm1'), letter('s2', 'm2')];
      await Promise.all([
        noteClock(conversation('1'), letters.slice(0, 1), shown, local),
        noteClock(other, letters.slice(1), shown, local),
        noteClock(conversation('1', 'sam@third.example'), letters, shown, local),
      ]);
      const ahead = await readClocks(local);
      const isSame = other.account === conversation('1').account;
      expect(ahead(conversation('1'))).toBe(isSame ? 5 * hour : 0);
      expect(ahead(conversation('1', 'sam@third.example'))).toBe(5 * hour);
      if (isSame) continue;
      await noteClock(other, [letter('s3', 'm1')], shown, local);
      expect((await readClocks(local))(other), 'its first proof was kept').toBe(5 * hour);
    }
  });
});
