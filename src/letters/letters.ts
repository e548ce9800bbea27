import type {Letter} from '../contract';
import type {Application} from '../domain/application';
import type {Plan} from '../domain/step';
import {type LetterContext, letterFrom} from './letter-from';
import {english, letterLanguages} from './letter-languages';
import {unknownManner} from './manner';
import {type Occasion, occasions} from './occasions';
import {situationOf} from './situation';
import {stepsInReach} from './steps-in-reach';
import {wordsFor} from './words-for';

/**
 * The letters that fit this application now, in each tone they have, in the conversation's language; in English, and marked so, where
 * we have none in that language. The first is the one for the step that is open, with the reason why it is open; where no letter is due
 * none is suggested. What is not known stays a slot with a label and a hint. Letters of the user's own come before the house's.
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
      wordsFor(application, plan, occasion, inLanguage, context).map(letter =>
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
