import type {Application} from '../domain/application';
import type {OwnLetter} from '../domain/own-letter';
import type {Contact} from '../domain/person';
import type {Plan} from '../domain/step';
import type {LetterContext, LetterInWords} from './letter-from';
import type {LetterLanguage} from './letter-language';
import {type Tone, wordings} from './letter-text';
import type {occasions} from './occasions';
import {addresseesOf, heldInterviews} from './situation';

type CatalogueOccasion = (typeof occasions)[number];
type Words = Pick<LetterInWords, 'subject' | 'text' | 'own'>;

/** The letters of one occasion: in each tone, and of a panel to each person, the preferred tone first for everybody. */
export function wordsFor(
  application: Application,
  plan: Plan,
  occasion: CatalogueOccasion,
  language: LetterLanguage,
  context: LetterContext,
): LetterInWords[] {
  const panel = heldInterviews(application, context.now).at(-1)?.people ?? [];
  const addressees = addresseesOf(application, plan, occasion.step, context.now);
  const people: (Contact | undefined)[] =
    occasion.id === 'thank-you.panel' && addressees.length > 0 ? addressees : [addressees[0]];
  return inPreferredOrder(application, language, context).flatMap(tone =>
    people.flatMap((addressee, index) => {
      // By their place on the panel, so that nobody's letter changes once another's is sent.
      const place = panel.findIndex(({name}) => name !== null && name === addressee?.name);
      const copy = people.length > 1 ? index + 1 : null;
      return inTone(occasion, language, tone, Math.max(0, place), context).map(words => ({
        occasion,
        language,
        tone,
        addressee,
        copy,
        ...words,
      }));
    }),
  );
}

/** What the user added first, then the house's letter or what the user put in its place. Of several wordings each person has another. */
function inTone(
  {id}: CatalogueOccasion,
  language: LetterLanguage,
  tone: Tone,
  place: number,
  {own = [], manner}: LetterContext,
): Words[] {
  const terms = manner?.familiar ? 'familiar' : 'polite';
  const mine = own.flatMap((letter, index): (Words & {title: string | null})[] =>
    isFor(letter, id, language, tone, terms)
      ? [{...letter, own: {title: letter.title, place: index + 1}}]
      : [],
  );
  const {subject} = language.letters[id];
  const house: Words[] = wordings(language.letters[id], tone).map(text => ({subject, text}));
  const instead = mine.filter(({title}) => title === null);
  const wording = instead.length > 0 ? instead : house;
  const chosen = wording[place % wording.length];
  return [...mine.filter(({title}) => title !== null), ...(chosen ? [chosen] : [])].map(
    ({subject: line, text, own: whose}) => ({subject: line, text, ...(whose ? {own: whose} : {})}),
  );
}

const isFor = (
  letter: OwnLetter,
  occasion: string,
  {language}: LetterLanguage,
  tone: Tone,
  terms: 'polite' | 'familiar',
): boolean =>
  letter.for === occasion &&
  letter.language === language &&
  letter.tone === tone &&
  (letter.terms ?? terms) === terms;

/** The tone the user chose, else what fits the employer: large and traditional houses are written to formally. */
function inPreferredOrder(
  {note}: Application,
  {tones}: LetterLanguage,
  {settings, manner}: LetterContext,
): Tone[] {
  const fitting: Tone = note?.traditional || note?.large ? 'formal' : manner?.familiar ? 'warm' : 'neutral';
  const preferred = [settings.tone, fitting].find(tone => tone && tones.includes(tone)) ?? tones[0];
  return [...new Set([...(preferred ? [preferred] : []), ...tones])];
}
