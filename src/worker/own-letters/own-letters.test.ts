import {describe, expect, it} from 'vitest';
import type {Letter, OwnLetterPreview, OwnLettersKept, OwnLettersPage} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {rooms} from '../rooms';
import {
  conversation,
  message,
  monday,
  newProfile,
  ownPage,
  sighting,
  value,
  workerOver,
} from '../testing/worker-for-tests';

const letter: OwnLetter = {
  for: 'reschedule',
  title: 'My way to move it',
  language: 'en',
  tone: 'neutral',
  subject: 'Another time, {name}?',
  text: 'Hello {name},\n\ncould we move {time}? I am free {otherTimes}.\n\n{me}',
};

const invitation = message(
  `Hi Sam,

your interview for the Data Analyst role at Acme is confirmed for Thursday, 12 March 2026 at 2 pm CET.

Best regards,
Maya`,
  {at: monday},
);

const ready = async (profile = newProfile()) => {
  const worker = await workerOver(profile, {rooms});
  value(await worker.ask('conversation-seen', sighting('1', [invitation])));
  const asked = async <T>(name: string, payload: unknown): Promise<T> =>
    value<T>(await worker.ask(name, payload, ownPage));
  return {...worker, asked};
};

describe('letters of one’s own', () => {
  it('are kept, survive a restart, and are among the letters for a reply', async () => {
    const profile = newProfile();
    const {asked} = await ready(profile);
    const kept = await asked<OwnLettersKept>('own-letters-changed', {letters: [letter]});
    expect(kept).toEqual({letters: [letter], faults: []});
    const again = await ready(profile);
    const letters = value<Letter[]>(await again.ask('letters-wanted', {conversation: conversation('1')}));
    expect(letters.map(({title}) => title)).toContain('My way to move it (neutral)');
  });

  it('are shared as a file and brought in by another, behind what is there, each once', async () => {
    const one = await ready();
    await one.asked('own-letters-changed', {letters: [letter]});
    const {file} = await one.asked<OwnLettersPage>('own-letters-wanted', {});
    const other = await ready();
    const mine = {...letter, title: 'Mine'};
    await other.asked('own-letters-changed', {letters: [mine]});
    await other.asked('own-letters-brought', {file});
    const brought = await other.asked<OwnLettersKept>('own-letters-brought', {file});
    expect(brought.letters).toEqual([mine, letter]);
  });

  it('a broken file changes nothing and says where and why', async () => {
    const {asked} = await ready();
    await asked('own-letters-changed', {letters: [letter]});
    const {file} = await asked<OwnLettersPage>('own-letters-wanted', {});
    const broken = file.replace('{otherTimes}', '{otherTime}');
    expect(await asked('own-letters-brought', {file: broken})).toEqual({
      letters: [letter],
      faults: [{line: 14, reason: expect.stringContaining('{otherTime}')}],
    });
  });

  it('a letter with a fault is not kept, and the preview tells which line of it', async () => {
    const {asked} = await ready();
    const faulty = {...letter, text: 'Hello {name},\n{nmae}'};
    expect(await asked<OwnLettersKept>('own-letters-changed', {letters: [faulty]})).toMatchObject({
      letters: [],
      faults: [{reason: expect.stringContaining('{nmae}')}],
    });
    expect(await asked('own-letter-previewed', {letter: faulty, application: null})).toMatchObject({
      letter: null,
      faults: [{field: 'text', line: 2}],
    });
  });

  it('is previewed in a real application', async () => {
    const {asked} = await ready();
    const preview = await asked<OwnLetterPreview>('own-letter-previewed', {
      letter,
      application: 'gmail:sam@example.org:1',
    });
    expect(preview.letter).toMatchObject({
      subject: 'Another time, Maya?',
      body: [
        expect.stringMatching(/^Hello Maya,\n\ncould we move Thursday 12 March at 14:00\? I am free $/),
        {slot: 'otherTimes', label: expect.any(String), hint: expect.any(String)},
        expect.stringContaining('Sam Lee'),
      ],
    });
  });

  it('begins from the house’s words, on the terms wanted', async () => {
    const {asked} = await ready();
    const wanted = {for: 'papers', language: 'de', tone: 'warm'};
    const polite = await asked<{text: string}>('house-letter-wanted', wanted);
    const familiar = await asked<{text: string}>('house-letter-wanted', {...wanted, terms: 'familiar'});
    expect(polite.text).toMatch(/^Guten Tag \{name\},\n\n.*Sie.*\{me\}$/s);
    expect(familiar.text).toMatch(/^Hallo \{name\},\n\n.*du.*\{me\}$/s);
    expect(await asked('house-letter-wanted', {...wanted, for: 'birthday'})).toBeNull();
  });

  it.each([
    ['own-letters-changed', {letters: 'all'}],
    ['own-letters-changed', {letters: [{...letter, tone: 'loud'}]}],
    ['own-letters-brought', {file: 7}],
    ['own-letter-previewed', {letter: null, application: null}],
  ])('%s is refused what is no letter', async (name, payload) => {
    const {ask} = await ready();
    expect(await ask(name, payload, ownPage)).toMatchObject({ok: false, problem: 'bad-request'});
  });

  it.each(['own-letters-wanted', 'own-letters-changed', 'own-letters-brought', 'house-letter-wanted'])(
    '%s is for the desk alone',
    async name => {
      const {ask} = await ready();
      expect(await ask(name, {})).toMatchObject({ok: false, problem: 'refused'});
    },
  );
});
