import type {Letter} from '../../contract';
import type {Application} from '../../domain/application';
import type {OwnLetter} from '../../domain/own-letter';
import type {Plan} from '../../domain/step';
import {type LetterContext, letterFrom} from '../letter-from';
import {letterLanguages} from '../letter-languages';
import {unknownManner} from '../manner';
import {occasions} from '../occasions';
import {addresseesOf} from '../situation';

/** A letter of one's own as it would read in this application, whether or not its occasion is there; null for one that has faults. */
export function ownLetterPreview(
  letter: OwnLetter,
  application: Application,
  plan: Plan,
  context: LetterContext,
): Letter | null {
  const occasion = occasions.find(({id}) => id === letter.for);
  const language = letterLanguages.find(one => one.language === letter.language);
  if (!occasion || !language) return null;
  const {title, tone, subject, text, terms} = letter;
  const [addressee] = addresseesOf(application, plan, occasion.step, context.now);
  const manner = {
    ...(context.manner ?? unknownManner),
    language: letter.language,
    familiar: terms === 'familiar',
  };
  const own = {title, place: 1};
  const filled = letterFrom(
    {occasion, language, tone, subject, text, addressee, copy: null, own},
    application,
    {...context, manner},
  );
  return {...filled, suggested: false, because: ''};
}
