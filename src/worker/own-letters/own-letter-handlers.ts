import type {OwnLetterRequestName, OwnLetterRequests} from '../../contract';
import {ok} from '../../domain/result';
import {houseLetter} from '../../letters/own/house-letter';
import {letterChoices} from '../../letters/own/letter-choices';
import {ownLettersFile} from '../../letters/own/own-letters-file';
import type {Handlers} from '../page-handlers';
import {orNull, parseFields, parseLine, parseList, Unusable} from '../parse-field';
import {ownLetterPreviewed} from './own-letter-previewed';
import {ownLettersBrought, ownLettersKept} from './own-letters-kept';
import {parseOwnLetter} from './parse-own-letter';

/** One more than a file may hold, so that too many are told and not cut off. */
const mostLetters = 501;
const longestFile = 2_000_000;

/** What only the desk may ask about the user's own letters. */
export const ownLetterHandlers: Handlers<OwnLetterRequests, OwnLetterRequestName> = {
  async 'own-letters-wanted'(_payload, _asker, {ownLetters}) {
    const letters = await ownLetters.read();
    return ok({letters, file: ownLettersFile(letters), ...letterChoices()});
  },

  'own-letters-changed': (payload, _asker, ports) =>
    ownLettersKept(parseList(parseFields(payload).letters, parseOwnLetter, mostLetters), ports),

  async 'own-letters-brought'(payload, _asker, ports) {
    const {file} = parseFields(payload);
    if (typeof file !== 'string' || file.length > longestFile) throw new Unusable('not a file');
    return ownLettersBrought(file, ports);
  },

  async 'own-letter-previewed'(payload, _asker, ports) {
    const {letter, application} = parseFields(payload);
    const id = orNull(given => parseLine(given))(application);
    return ok(await ownLetterPreviewed(parseOwnLetter(letter), id, ports));
  },

  async 'house-letter-wanted'(payload, _asker, {settings}) {
    const wanted = parseOwnLetter({title: null, subject: '', text: '', ...parseFields(payload)});
    return ok(houseLetter(wanted, (await settings.read()).country));
  },
};
