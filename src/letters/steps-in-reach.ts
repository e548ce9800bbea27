import type {Application} from '../domain/application';
import type {Plan, StepName} from '../domain/step';

/** The step that is due, then what else is planned, then what people write at this stage; each once. */
export function stepsInReach(
  {stage, events, papersOwed}: Application,
  plan: Plan,
  due: StepName | undefined,
): StepName[] {
  const planned = [...plan.open, ...plan.upcoming].map(({step}) => step);
  const asked = events.some(
    event => event.by === 'user' && event.channel === 'mail' && event.purpose === 'enquiry',
  );
  const usual = usualSteps[stage].filter(
    step => (step !== 'second-enquiry' || asked) && (step !== 'papers' || papersOwed.length > 0),
  );
  return [...new Set([...(due ? [due] : []), ...planned, ...usual])];
}

const usualSteps: Record<Application['stage'], StepName[]> = {
  applied: [],
  invited: ['reply-to-invitation', 'papers'],
  scheduled: ['reply-to-invitation', 'papers'],
  interviewed: ['thank-you', 'card', 'papers', 'enquiry', 'second-enquiry'],
  offer: ['offer-reply'],
  rejected: ['rejection-reply', 'keep-in-touch'],
  rested: ['keep-in-touch'],
  'in-touch': ['keep-in-touch'],
};
