import {describe, expect, it} from 'vitest';
import type {Card} from '../contract';
import {rooms} from './rooms';
import {message, monday, newProfile, sighting, value, workerOver} from './testing/worker-for-tests';

const from = (name: string, address: string) => ({from: {name, address}});
const invitation = (employer: string, role: string): string =>
  `Hi Sam,\n\nYour interview for the ${role} position at ${employer} is confirmed for Tuesday, 17 March at 14:00.\n\nBest regards,\nMaya Chen\n${employer}`;

async function worker() {
  const opened = await workerOver(newProfile(), {rooms, now: monday});
  const maya = from('Maya Chen', 'maya@acme.example');
  await opened.ask(
    'conversation-seen',
    sighting('1', [message(invitation('Acme', 'Data Analyst'), maya)], {
      subject: 'Interview for Data Analyst',
    }),
  );
  const knownIn = async (account: string, ...addresses: string[]): Promise<Card | null> =>
    value(await opened.ask('recipients-known', {webmail: 'gmail', account, addresses}));
  const known = (...addresses: string[]): Promise<Card | null> => knownIn('Sam@example.org', ...addresses);
  return {...opened, known, knownIn};
}

describe('a new mail', () => {
  it('to somebody of an application belongs to it', async () => {
    const {known} = await worker();
    expect(await known('Maya@acme.example')).toMatchObject({employer: 'Acme', conversation: {key: '1'}});
    expect(await known('friend@elsewhere.example', 'maya@acme.example')).toMatchObject({employer: 'Acme'});
  });

  it('to anybody else belongs to none', async () => {
    const {known} = await worker();
    expect(await known('friend@elsewhere.example')).toBeNull();
    expect(await known('sam@example.org')).toBeNull();
    expect(await known()).toBeNull();
  });

  it('from another mailbox is not that one’s: its letters would be of another account', async () => {
    const {knownIn} = await worker();
    expect(await knownIn('sam.private@example.org', 'maya@acme.example')).toBeNull();
  });

  it('to somebody of so many conversations that not all are looked at belongs to none for sure', async () => {
    const {known, ask} = await worker();
    const maya = from('Maya Chen', 'maya@acme.example');
    for (let key = 100; key < 150; key += 1)
      await ask(
        'conversation-seen',
        sighting(String(key), [message(invitation('Acme', 'Data Analyst'), maya)], {
          subject: 'Interview for Data Analyst',
        }),
      );
    expect(await known('maya@acme.example')).toBeNull();
  });

  it('to a recruiter of two employers belongs to neither for sure', async () => {
    const {known, ask} = await worker();
    const lena = from('Lena Fox', 'lena@agency.example');
    for (const [key, employer, role] of [
      ['2', 'Globex', 'Nurse'],
      ['3', 'Initech', 'Accountant'],
    ] as const)
      await ask(
        'conversation-seen',
        sighting(key, [message(invitation(employer, role), lena)], {subject: `Interview for ${role}`}),
      );
    expect(await known('lena@agency.example')).toBeNull();
    expect(await known('maya@acme.example')).not.toBeNull();
  });
});
