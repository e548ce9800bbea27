import type {Letter} from '../contract';
import type {Application} from '../domain/application';
import type {Contact} from '../domain/person';
import type {Plan} from '../domain/step';
import {type LetterContext, type LetterInWords, letterFrom} from './letter-from';
import type {LetterLanguage} from './letter-language';
import {english, letterLanguages} from './letter-languages';
import {type Tone, wordings} from './letter-text';
import {unknownManner} from './manner';
import {type Occasion, occasions} from './occasions';
import {addresseesOf, heldInterviews, situationOf} from './situation';
import {stepsInReach} from './steps-in-reach';

type CatalogueOccasion = (typeof occasions)[number];

/**
 * The letters that fit this application now, in each tone they have, in the conversation's language; in English, and marked so, where
 * we have none in that language. The first is the one for the step that is open, with the reason why it is open; where no letter is due
 * none is suggested. What is not known stays a slot with a label and a hint.
 */
export function lettersFor(application: Application, plan: Plan, context: LetterContext): Letter[] {
  const {now, manner = unknownManner, uses = ['mail']} = context;
  const situation = situationOf(application, plan, now);
  const fitting = occasions.filter(occasion => uses.includes(occasion.use) && occasion.fits(situation));
  const due = plan.open.find(({step}) => fitting.some(occasion => occasion.step === step));
  const ordered = [
    ...stepsInReach(application, plan, due?.step).flatMap(step =>
      fitting.filter(occasion => occasion.step === step),
    ),
    ...fitting.filter(occasion => atHand(occasion, application)),
  ];
  const language = letterLanguages.find(one => one.language === manner.language) ?? english;
  const words = [
    ...ordered.map(occasion => ({occasion, language})),
    // Somebody may be read wrongly, or answer in English after all.
    ...ordered.slice(0, language === english ? 0 : 1).map(occasion => ({occasion, language: english})),
  ];
  return words
    .flatMap(({occasion, language: inLanguage}) =>
      inWords(application, plan, occasion, inLanguage, context).map(letter =>
        letterFrom(letter, application, context),
      ),
    )
    .map((letter, index) => {
      const suggested = index === 0 && due !== undefined;
      return {...letter, suggested, because: suggested ? due.because : ''};
    });
}

/** A letter that does no step, for the stage the application is at. */
const atHand = ({step, stages}: Occasion, {stage}: Application): boolean =>
  step === null && stages?.includes(stage) === true;

/** The letters of one occasion: in each tone, and of a panel to each person, the preferred tone first for everybody. */
function inWords(
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
      const {subject} = language.letters[occasion.id];
      const texts = wordings(language.letters[occasion.id], tone);
      // By their place on the panel, so that nobody's letter changes once another's is sent.
      const place = panel.findIndex(({name}) => name !== null && name === addressee?.name);
      const text = texts[Math.max(0, place) % texts.length];
      const copy = people.length > 1 ? index + 1 : null;
      return text === undefined ? [] : [{occasion, language, tone, subject, text, addressee, copy}];
    }),
  );
}

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
