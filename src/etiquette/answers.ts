import type {Action} from '../domain/action';
import type {Instant} from '../domain/instant';
import type {StepName} from '../domain/step';
import type {Draft} from './draft';

type StepAnswer = Extract<Action, {did: 'skip' | 'done' | 'snooze'}>;
type PutOff = Draft & {snoozedUntil?: Instant};

/** Drafts without those that were done or skipped, none where the user wants none; those put off, and all while a pause lasts, begin when that is over. */
export function withAnswers(
  drafts: readonly Draft[],
  actions: readonly Action[],
  pausedUntil: Instant | null,
): PutOff[] {
  if (isNever(actions)) return [];
  const settled = new Set<Draft>();
  const putOff = new Map<Draft, Instant>();
  for (const answer of answersIn(actions)) {
    const draft = meantBy(answer, drafts, settled);
    if (!draft) continue;
    if (answer.did === 'snooze') putOff.set(draft, answer.until);
    else settled.add(draft);
  }
  const pause = Math.max(pausedUntil ?? 0, lastPause(actions));
  return drafts
    .filter(draft => !settled.has(draft))
    .map(draft => beginningAt(draft, Math.max(putOff.get(draft) ?? 0, pause)));
}

/** Done, these are letters that were sent: the plan counts them as such, and the next one may follow. */
const countedAsLetters: readonly StepName[] = [
  'thank-you',
  'enquiry',
  'second-enquiry',
  'keep-in-touch',
  'papers',
];

const answersIn = (actions: readonly Action[]): StepAnswer[] =>
  actions
    .filter(action => !(action.did === 'done' && countedAsLetters.includes(action.step)))
    .flatMap(action =>
      action.did === 'skip' || action.did === 'done' || action.did === 'snooze' ? [action] : [],
    )
    .sort((one, other) => one.at - other.at);

/**
 * Two interviews have two of some steps, and an answer names only the step: it means the one that was open when it was given, else the
 * next to open. One that could not be known yet is never meant.
 */
function meantBy(
  answer: StepAnswer,
  drafts: readonly Draft[],
  settled: ReadonlySet<Draft>,
): Draft | undefined {
  const known = drafts
    .filter(
      ({step, since, until}) => step === answer.step && since <= answer.at && answer.at < (until ?? Infinity),
    )
    .sort((one, other) => one.from - other.from);
  const open = known.filter(({from}) => from <= answer.at);
  return (open.length > 0 ? open : known).find(draft => !settled.has(draft));
}

function lastPause(actions: readonly Action[]): Instant {
  const last = lastWordOnRest(actions);
  return last?.did === 'pause' ? last.until : 0;
}

/** Wants the user nothing offered for this one, and has not said otherwise since? */
export const isNever = (actions: readonly Action[]): boolean => lastWordOnRest(actions)?.did === 'never';

const lastWordOnRest = (actions: readonly Action[]) =>
  actions
    .flatMap(action => (action.did === 'pause' || action.did === 'never' ? [action] : []))
    .sort((one, other) => one.at - other.at)
    .at(-1);

const beginningAt = (draft: Draft, moment: Instant): PutOff =>
  moment > draft.from ? {...draft, from: moment, snoozedUntil: moment} : draft;
