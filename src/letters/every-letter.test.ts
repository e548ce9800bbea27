import {describe, expect, it} from 'vitest';
import {letterLanguages} from './letter-languages';
import {decided, partsOf, wordings} from './letter-text';
import {occasions} from './occasions';
import {slotNames} from './slots';
import {bothReaders, type OneText, textsOf} from './testing/all-texts';
import {stockPhrases} from './testing/stock-phrases';

const slotsIn = (text: string): string[] => partsOf(text).flatMap(part => ('slot' in part ? part.slot : []));
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?])\s+/).filter(Boolean);
const specific = new Set(
  'keyPoint time otherTimes papers decideBy answerBy startDay theirNews myNews role betterAnswer'.split(' '),
);
/** A slot may bring a dozen words where the text has one. */
const wordsIn = (text: string): number => text.split(/\s+/).length + 8 * slotsIn(text).length;

describe.each(letterLanguages)('letters in $language', language => {
  const texts = textsOf(language);
  /** Those of which it is not true, each with what is wrong. */
  const except = (wrong: (text: OneText) => readonly unknown[]): string[] =>
    texts.flatMap(text => wrong(text).map(what => `${text.title}: ${what}`));

  it('are there for every occasion in every tone', () => {
    const missing = occasions.flatMap(({id}) =>
      language.tones
        .filter(tone => wordings(language.letters[id], tone).length < (id === 'thank-you.panel' ? 2 : 1))
        .map(tone => `${id} ${tone}`),
    );
    expect(missing).toEqual([]);
  });

  it('have slots that can be asked for, none twice in one sentence, and no brace or bracket astray', () => {
    expect(
      except(({whole, subject}) =>
        slotsIn(`${whole}${subject}`).filter(slot => !slotNames.some(known => known === slot)),
      ),
    ).toEqual([]);
    expect(
      except(({whole, subject}) => `${whole}${subject}`.replace(/\{\w+\}/g, '').match(/[{}[\]|]/g) ?? []),
    ).toEqual([]);
    const twice = ({middle}: OneText): string[] =>
      sentencesOf(middle).filter(sentence => new Set(slotsIn(sentence)).size < slotsIn(sentence).length);
    expect(except(twice)).toEqual([]);
  });

  it('are three to six sentences and at most 150 words', () => {
    const counts = ({middle}: OneText): number => sentencesOf(middle).length;
    expect(except(text => (counts(text) < 3 || counts(text) > 6 ? [counts(text)] : []))).toEqual([]);
    expect(
      except(({whole}) => (wordsIn(whole) > 150 || wordsIn(whole) < 30 ? [wordsIn(whole)] : [])),
    ).toEqual([]);
  });

  it('greet, are signed, and hold something of this one application', () => {
    const unframed = ({use, whole}: OneText): string[] =>
      (use === 'call' || /^[^\n]*\{name\}[^\n]*\n\n/.test(whole)) && whole.includes('{me}') ? [] : ['frame'];
    expect(except(unframed)).toEqual([]);
    expect(
      except(({middle}) => (slotsIn(middle).some(slot => specific.has(slot)) ? [] : ['nothing'])),
    ).toEqual([]);
  });

  it('say nothing a recruiter has read a thousand times, and neither beg, accuse nor flatter', () => {
    const stock = stockPhrases[language.language];
    expect(stock).toBeDefined();
    expect(except(({whole, subject}) => stock?.exec(`${whole}\n${subject}`) ?? [])).toEqual([]);
  });

  it('are said in other words to each of a panel', () => {
    for (const tone of language.tones)
      for (const reader of bothReaders) {
        const runs = wordings(language.letters['thank-you.panel'], tone).map(text =>
          runsOf(decided(text, language.other(reader))),
        );
        for (const [at, one] of runs.entries())
          for (const other of runs.slice(at + 1))
            expect([...one].filter(run => other.has(run)).length / one.size).toBeLessThan(0.2);
      }
  });
});

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(3).map((_word, at) => words.slice(at, at + 4).join(' ')));
}
