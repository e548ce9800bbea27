import type {LetterLanguage, Reader} from './letter-language';
import {decided, type Tone} from './letter-text';
import type {LetterUse} from './occasions';

/** A letter's text with greeting and closing, as its use wants them; slots still in it. */
export function wholeLetter(
  text: string,
  use: LetterUse,
  language: LetterLanguage,
  tone: Tone,
  reader: Reader,
  name: {honorific: string | null; hour: number},
): string {
  const middle = decided(text, language.other(reader));
  if (use === 'call') return middle;
  const greeting = language.greeting(tone, reader, name);
  return `${greeting}\n\n${middle}\n\n${use === 'card' ? '{me}' : language.closing(tone, reader)}`;
}
