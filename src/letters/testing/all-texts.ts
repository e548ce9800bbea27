import type {LetterLanguage, Reader} from '../letter-language';
import {decided, type Tone, wordings} from '../letter-text';
import {type LetterId, type LetterUse, occasions} from '../occasions';
import {wholeLetter} from '../whole-letter';

export interface OneText {
  /** Names it in a list. */
  title: string;
  id: LetterId;
  use: LetterUse;
  tone: Tone;
  subject: string;
  /** Without greeting and closing. */
  middle: string;
  whole: string;
}

/** Both ways of a language to say a thing. */
export const bothReaders: readonly Reader[] = [
  {familiar: false, country: 'PT'},
  {familiar: true, country: 'BR'},
];

/** Every wording of every letter in a language, for both readers; slots still in it. */
export const textsOf = (language: LetterLanguage): OneText[] =>
  occasions.flatMap(({id, use}) =>
    language.tones.flatMap(tone =>
      wordings(language.letters[id], tone).flatMap((written, nth) =>
        bothReaders.map(reader => ({
          title: `${id} ${tone} ${nth + 1} ${reader.familiar ? 'familiar' : 'polite'}`,
          id,
          use,
          tone,
          subject: decided(language.letters[id].subject, language.other(reader)),
          middle: decided(written, language.other(reader)),
          whole: wholeLetter(written, use, language, tone, reader, {honorific: null, hour: 10}),
        })),
      ),
    ),
  );
