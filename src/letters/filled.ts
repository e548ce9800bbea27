import type {LetterPiece} from '../contract';
import {say} from '../say/say';
import type {LetterLanguage} from './letter-language';
import {partsOf} from './letter-text';
import {type SlotName, type SlotValues, slotNames} from './slots';

/** A text with its slots filled as far as is known. Values are text: markup and braces in them stay what they are. */
export function filled(text: string, values: SlotValues, {beforeValue}: LetterLanguage): LetterPiece[] {
  const pieces: LetterPiece[] = [];
  const append = (words: string): void => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + words;
    else pieces.push(words);
  };
  for (const part of partsOf(text)) {
    if ('words' in part) append(part.words);
    else {
      const value = values[part.slot];
      if (value === undefined) pieces.push(openSlot(part.slot));
      else {
        const last = pieces.at(-1);
        if (beforeValue && typeof last === 'string') pieces[pieces.length - 1] = beforeValue(last, value);
        append(value);
      }
    }
  }
  return pieces;
}

/** One line, for a subject: what is open shows as an ellipsis. */
export const filledLine = (text: string, values: SlotValues, language: LetterLanguage): string =>
  filled(text, values, language)
    .map(piece => (typeof piece === 'string' ? piece : '…'))
    .join('');

const openSlot = (slot: SlotName): LetterPiece =>
  slotNames.includes(slot)
    ? {slot, label: say(`letters.slot.${slot}`), hint: say(`letters.hint.${slot}`)}
    : {slot, label: slot, hint: ''};
