import type {VNode} from 'preact';
import type {Step} from '../domain/step';
import {type SentenceKey, say} from '../say/say';
import {plainName} from './plain-text';
import {SayWithNames} from './say-with-names';

/** What a step is, with the names of those it is for where the step knows them. */
export function StepTitle({step}: {step: Step}): VNode {
  const key: SentenceKey = `card.what.${step.step}`;
  const [name, other, ...rest] = step.step === 'thank-you' ? namesOf(step) : [];
  if (name === undefined) return <>{say(key)}</>;
  if (other === undefined) return <SayWithNames of="card.what.thank-you.one" names={{name}} />;
  if (rest.length === 0) return <SayWithNames of="card.what.thank-you.two" names={{name, other}} />;
  return <SayWithNames of="card.what.thank-you.more" names={{name}} count={rest.length + 1} />;
}

/** The same as plain text, for labels. */
export const stepTitle = (step: Step): string => {
  const [name, other] = step.step === 'thank-you' ? namesOf(step) : [];
  return name !== undefined && other === undefined
    ? say('card.what.thank-you.one', {name: plainName(name)})
    : say(`card.what.${step.step}`);
};

const namesOf = ({to}: Step): string[] => (to ?? []).flatMap(({name}) => (name === null ? [] : [name]));
