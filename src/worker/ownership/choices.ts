import type {OwnLetter} from '../../domain/own-letter';
import type {Settings} from '../../domain/settings';
import {faultsOf} from '../../letters/own/faults-of';
import type {KeptValues} from '../kept-values';
import {createOwnLettersKeeper} from '../own-letters/own-letters-keeper';
import {parseOwnLetter} from '../own-letters/parse-own-letter';
import {parseSettings} from '../parse-settings';
import {createRemindingKeeper} from '../reminding/reminding-keeper';
import {settingsKey} from '../settings-keeper';
import {type Check, flag, list, object, orNull, whole} from './backup/shape';
import {chooseForgetting, fewestMonths, forgetAfterMonths, mostMonths} from './forgetting-setting';

/** What the user chose and wrote for all applications, without the defaults. */
export interface Choices {
  settings: Partial<Settings>;
  ownLetters: OwnLetter[];
  reminding: {notify: boolean; names: boolean};
  forgetAfterMonths: number | null;
}

export const choicesIn = async (local: KeptValues): Promise<Choices> => ({
  settings: parseSettings((await local.get([settingsKey]))[settingsKey]),
  ownLetters: await createOwnLettersKeeper(local).read(),
  reminding: await createRemindingKeeper(local).read(),
  forgetAfterMonths: await forgetAfterMonths(local),
});

/** Takes theirs in place of what is here. */
export async function replaceChoices(theirs: Choices, local: KeptValues): Promise<void> {
  await local.set({[settingsKey]: theirs.settings});
  await createOwnLettersKeeper(local).put(theirs.ownLetters);
  await createRemindingKeeper(local).change(theirs.reminding);
  await chooseForgetting(theirs.forgetAfterMonths, local);
}

/** Keeps what was chosen here; letters of theirs for which there is none here are added. */
export async function mergeChoices(theirs: Choices, local: KeptValues): Promise<void> {
  const mine = await choicesIn(local);
  await local.set({[settingsKey]: {...theirs.settings, ...mine.settings}});
  const known = new Set(mine.ownLetters.map(purposeOf));
  const more = theirs.ownLetters.filter(letter => !known.has(purposeOf(letter)));
  await createOwnLettersKeeper(local).put([...mine.ownLetters, ...more]);
}

/** Two letters with the same are two versions of one. */
const purposeOf = ({for: occasion, title, language, tone, terms}: OwnLetter): string =>
  JSON.stringify([occasion, title, language, tone, terms]);

const settings: Check = (value, where) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {problem: 'wrong-type', where};
  const valid = parseSettings(value);
  const wrong = Object.keys(value).find(key => !Object.hasOwn(valid, key));
  return wrong === undefined
    ? null
    : {problem: 'out-of-range', where: /^\w{1,40}$/.test(wrong) ? `${where}.${wrong}` : where};
};

const ownLetter: Check = (value, where) => {
  try {
    return faultsOf(parseOwnLetter(value)).length === 0 ? null : {problem: 'out-of-range', where};
  } catch {
    return {problem: 'wrong-type', where};
  }
};

/** What a file may hold of them. */
export const choicesShape = {
  settings,
  ownLetters: list(ownLetter, 1_000),
  reminding: object<Choices['reminding']>({notify: flag, names: flag}),
  forgetAfterMonths: orNull(whole(fewestMonths, mostMonths)),
};
