import type {OwnLetter} from '../../domain/own-letter';
import {letterLanguages} from '../letter-languages';
import {decided, wordings} from '../letter-text';
import {occasions} from '../occasions';
import {wholeLetter} from '../whole-letter';

/** The house's letter for an occasion, whole and with its slots, to be changed; null where there is none in that language and tone. */
export function houseLetter(
  wanted: Pick<OwnLetter, 'for' | 'language' | 'tone' | 'terms'>,
  country: string | null,
): Pick<OwnLetter, 'subject' | 'text'> | null {
  const occasion = occasions.find(({id}) => id === wanted.for);
  const language = letterLanguages.find(one => one.language === wanted.language);
  if (!occasion || !language) return null;
  const letter = language.letters[occasion.id];
  const [wording] = wordings(letter, wanted.tone);
  if (wording === undefined) return null;
  const reader = {familiar: wanted.terms === 'familiar', country};
  const morning = {honorific: null, hour: 9};
  return {
    subject: decided(letter.subject, language.other(reader)),
    text: wholeLetter(wording, occasion.use, language, wanted.tone, reader, morning),
  };
}
