import {describe, expect, it} from 'vitest';
import {languages} from '../languages/cues';
import {PhraseBook} from './phrase';
import {cueBook} from './signals';
import {wordsOf} from './words';

function matches(phrase: string, sentence: string): boolean {
  const book = new PhraseBook<true>();
  book.add(phrase, {day: 'monday|tuesday'}, true);
  let found = false;
  book.find(wordsOf(sentence).words, () => {
    found = true;
  });
  return found;
}

describe('phrases', () => {
  it.each([
    ['not be? moving forward', 'We will not be moving forward.', true],
    ['gespräch für', 'Das Gespraech fuer Montag', true],
    ['gespräch für', 'Das Gesprach fur Montag', true],
    ['está confirmada', 'Su entrevista esta confirmada', true],
    ['not be? moving forward', "We aren't moving forward.", true],
    ['not be? moving forward', 'We are moving forward.', false],
    ['invite you .. interview', 'We invite you to an interview.', true],
    ['invite you .. interview', 'We invite you to our little summer party and then an interview.', false],
    ['invite you ... interview', 'We invite you to our office for an interview.', true],
    ['candid* was', 'Another candidate was chosen.', true],
    ['see you @day', 'See you Tuesday!', true],
    ['see you @day', 'See you then!', false],
    ['at @time', 'at 10:30', true],
    ['at @time', 'at 2pm', true],
    ['at @time', 'at 2', false],
    ['# jobs', '12 jobs', true],
    ['^ thanks', 'Thanks for that', true],
    ['^ thanks', 'Many thanks', false],
    ['l entretien', "Suite à l'entretien", true],
    ['can not', 'We cannot', true],
    ['will not', 'It won\u0027t', true],
  ])('%s in %s: %s', (phrase, sentence, expected) => {
    expect(matches(phrase, sentence)).toBe(expected);
  });

  it.each([['.. interview'], ['be? moving'], ['in* way'], ['see @nobody']])('refuses %j', phrase => {
    expect(() => matches(phrase, '')).toThrow();
  });
});

describe.each(languages.map(cues => [cues.language, cues] as const))(
  'the phrases of %s',
  (_language, cues) => {
    it('can all be read', () => {
      expect(() => cueBook(cues)).not.toThrow();
    });
  },
);
