import type {OwnLettersPage} from '../../contract';
import {say} from '../../say/say';
import {letterLanguages} from '../letter-languages';
import {occasions} from '../occasions';
import {slotNames} from '../slots';

const readers = [
  {familiar: false, country: null},
  {familiar: true, country: null},
];

/** What a letter of one's own can be for, in which languages and tones, and what can be filled in. */
export const letterChoices = (): Pick<OwnLettersPage, 'occasions' | 'languages' | 'slots'> => ({
  occasions: occasions.map(({id}) => ({id, title: say(`letters.title.${id}`)})),
  languages: letterLanguages.map(({language, tones, other}) => ({
    language,
    tones: [...tones],
    hasTerms: new Set(readers.map(other)).size > 1,
  })),
  slots: slotNames.map(slot => ({
    slot,
    label: say(`letters.slot.${slot}`),
    hint: say(`letters.hint.${slot}`),
  })),
});
