import type {LetterLanguage, Reader} from './letter-language';
import {decided} from './letter-text';

/** The line that offers to connect, put before the closing of a thank-you; only where the user switched it on. */
export function withOfferToConnect(
  text: string,
  {offerToConnect, other}: LetterLanguage,
  reader: Reader,
): string {
  const closing = text.lastIndexOf('\n\n');
  return `${text.slice(0, closing)}\n\n${decided(offerToConnect, other(reader))}${text.slice(closing)}`;
}
