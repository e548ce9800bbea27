import type {Letter, LetterPiece} from '../contract';
import type {Application} from '../domain/application';
import type {Plan, Step, StepName} from '../domain/step';
import {say} from '../say/say';
import {catalogue} from './en/catalogue';
import {type LetterTemplate, partsOf, type Tone, tones} from './letter-template';
import {withOfferToConnect} from './offer-to-connect';
import {situationOf} from './situation';
import {type LetterContext, slotValues} from './slot-values';
import type {SlotName, SlotValues} from './slots';

type CatalogueLetter = (typeof catalogue)[number];

/**
 * The letters that fit this application now, in each tone they have. The first is the one for the step that is open, with the reason why
 * it is open; where no letter is due none is suggested. What is not known stays a slot with a label and a hint.
 */
export function lettersFor(application: Application, plan: Plan, context: LetterContext): Letter[] {
  const situation = situationOf(application, plan, context.now);
  const due = plan.open.find(({step}) =>
    catalogue.some(template => template.step === step && template.fits(situation)),
  );
  const preferred = toneFor(application, context);
  return stepsInReach(application, plan, due)
    .flatMap(step => catalogue.filter(template => template.step === step && template.fits(situation)))
    .flatMap(template => inTones(template, preferred).map(tone => ({template, tone})))
    .map(({template, tone}, index) => {
      const suggested = index === 0 && due !== undefined;
      const values = slotValues(application, plan, template, tone, context);
      const connects = context.settings.offerToConnect === true && template.step === 'thank-you';
      return {
        ...letterOf(template, tone, values, connects),
        suggested,
        because: suggested ? due.because : '',
      };
    });
}

/** The step that is due, then what else is planned, then what people write at this stage; each once. */
function stepsInReach(
  {stage, events, papersOwed}: Application,
  plan: Plan,
  due: Step | undefined,
): StepName[] {
  const planned = [...(due ? [due] : []), ...plan.open, ...plan.upcoming].map(({step}) => step);
  const asked = events.some(
    event => event.by === 'user' && event.channel === 'mail' && event.purpose === 'enquiry',
  );
  const usual = usualSteps[stage].filter(
    step => (step !== 'second-enquiry' || asked) && (step !== 'papers' || papersOwed.length > 0),
  );
  return [...new Set([...planned, ...usual])];
}

const usualSteps: Record<Application['stage'], StepName[]> = {
  applied: [],
  invited: ['reply-to-invitation', 'papers'],
  scheduled: ['reply-to-invitation', 'papers'],
  interviewed: ['thank-you', 'papers', 'enquiry', 'second-enquiry'],
  offer: ['offer-reply'],
  rejected: ['rejection-reply', 'keep-in-touch'],
  rested: ['keep-in-touch'],
  'in-touch': ['keep-in-touch'],
};

/** Large and traditional houses are written to formally, unless the user chose a tone. */
function toneFor({note}: Application, {settings}: LetterContext): Tone {
  return settings.tone ?? (note?.traditional || note?.large ? 'formal' : 'neutral');
}

const inTones = (template: LetterTemplate, preferred: Tone): Tone[] =>
  [...new Set([preferred, ...tones])].filter(tone => textIn(template, tone) !== '');

const textIn = ({tones: texts}: LetterTemplate, tone: Tone): string => texts[tone] ?? '';

function letterOf(
  template: CatalogueLetter,
  tone: Tone,
  values: SlotValues,
  connects: boolean,
): Omit<Letter, 'suggested' | 'because'> {
  const text = textIn(template, tone);
  return {
    id: `${template.id}.${tone}`,
    step: template.step,
    title: say('letters.title', {
      letter: say(`letters.title.${template.id}`),
      tone: say(`letters.tone.${tone}`),
    }),
    language: 'en',
    subject: filled(template.subject, values)
      .map(piece => (typeof piece === 'string' ? piece : '…'))
      .join(''),
    body: filled(connects ? withOfferToConnect(text) : text, values),
  };
}

function filled(text: string, values: SlotValues): LetterPiece[] {
  const pieces: LetterPiece[] = [];
  for (const part of partsOf(text)) {
    const value = 'words' in part ? part.words : values[part.slot];
    if (value === undefined && 'slot' in part) pieces.push(openSlot(part.slot));
    else if (typeof pieces.at(-1) === 'string') pieces.push(`${pieces.pop()}${value}`);
    else pieces.push(value ?? '');
  }
  return pieces;
}

const openSlot = (slot: SlotName): LetterPiece => ({
  slot,
  label: say(`letters.slot.${slot}`),
  hint: say(`letters.hint.${slot}`),
});
