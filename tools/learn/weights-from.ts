import {mailKinds} from '../../src/domain/kind';
import type {Example} from '../../src/reading/kinds/examples/read-examples';
import {featuresOf} from '../../src/reading/kinds/features';
import type {Verdict, Weights} from '../../src/reading/kinds/learned';
import {senderClass} from '../../src/reading/kinds/senders';
import {prepareText} from '../../src/reading/message-text';
import {learn, type Sample} from './logistic-regression';

export interface OrdinaryMail {
  subject: string;
  text: string;
}

const verdicts: readonly Verdict[] = [...mailKinds, 'reader-hires'];
/** All ordinary mail together counts as much as this many examples: it is to be known, not to outvote them. */
const ordinaryCounts = 24;
const seenAtLeast = 2;
const l2 = 0.1;
const step = 0.06;
const largest = 40;

/** Weights that tell the examples apart and leave ordinary mail alone. */
export function weightsFrom(examples: readonly Example[], ordinary: readonly OrdinaryMail[]): Weights {
  const samples: Sample[] = [
    ...examples.map(example => ({
      features: featuresOfExample(example),
      label: verdicts.indexOf(example.userIsEmployer ? 'reader-hires' : example.kind),
      weight: 1,
    })),
    ...ordinary.map(({subject, text}) => ({
      features: [
        'bias',
        ...featuresOf(prepareText(subject, text), {sender: 'unknown', own: false, before: null}),
      ],
      label: verdicts.indexOf('other'),
      weight: ordinaryCounts / ordinary.length,
    })),
  ];
  const counts = new Map<string, number>();
  for (const {features} of samples.slice(0, examples.length))
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts]
    .filter(([, count]) => count >= seenAtLeast)
    .map(([feature]) => feature)
    .sort();
  const learned = learn(samples, features, verdicts.length, l2);
  return {
    verdicts,
    step,
    features: Object.fromEntries(
      [...learned]
        .map(([feature, weights]) => [feature, written(weights)] as const)
        .filter(([, text]) => /[^N]/.test(text)),
    ),
  };
}

function featuresOfExample({from, subject, text, own, after}: Example): string[] {
  const address = /<([^>]+)>|(\S+@\S+)/.exec(from);
  const sender = senderClass((address?.[1] ?? address?.[2] ?? '').toLowerCase());
  return ['bias', ...featuresOf(prepareText(subject, text), {sender, own, before: after})];
}

const written = (weights: Float64Array): string =>
  [...weights]
    .map(weight => Math.max(-largest, Math.min(largest, Math.round(weight / step))))
    .map(steps => String.fromCharCode('N'.charCodeAt(0) + steps))
    .join('');
