import type {OwnLetter} from '../../domain/own-letter';
import {fileName, fileVersion} from './parse-own-letters';

/** Letters as a file to share: JSON that a person can read and change, one line of a letter on one line of the file. */
export const ownLettersFile = (letters: readonly OwnLetter[]): string =>
  `${JSON.stringify(
    {
      afterword: fileName,
      version: fileVersion,
      letters: letters.map(({text, ...rest}) => ({...rest, text: text.split('\n')})),
    },
    null,
    2,
  )}\n`;
