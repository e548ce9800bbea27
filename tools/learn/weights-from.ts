import {mailKinds} from '../../src/domain/kind';
import type {StoredWeights, Verdict} from '../../src/reading/kinds/learned';
import type {Lesson} from './lesson';
import {learn} from './logistic-regression';
import {namesIn} from './names-in';

const verdicts: readonly Verdict[] = [...mailKinds, 'reader-hires'];
/** All ordinary mail together counts as much as this many examples: it is to be known, not to outvote them. */
const ordinaryCounts = 200;
/** A feature has to be met in mails of at least so many senders; words that stand apart meet by chance. */
const sendersAtLeast = {near: 2, apart: 3};
const l2 = 0.07;
const step = 0.06;
const largest = 40;
/** A feature that moves no verdict by so many steps is not worth keeping. */
const keptFrom = 2;

/**
 * Weights that tell the examples apart and leave ordinary mail alone: learned in one, of cues (the same in every language) and of words (of
 * one language each), so that neither claims what the other explains.
 */
export function weightsFrom(
  examples: readonly Lesson[],
  ordinary: readonly Lesson[],
): {signals: StoredWeights; languages: Map<string, StoredWeights>} {
  const names = namesIn(examples);
  const keys = ({language, signals, words}: Lesson) => [
    ...[...signals].map(feature => `\0${feature}`),
    ...[...words].map(feature => `${language}\0${feature}`),
  ];
  const senders = new Map<string, Set<string>>();
  for (const example of examples)
    for (const key of keys(example)) {
      const known = senders.get(key) ?? new Set();
      senders.set(key, known.add(example.topic));
    }
  const features = [...senders]
    .filter(([key, met]) => met.size >= leastSenders(key) && !hasName(key, names))
    .map(([key]) => key)
    .sort();
  const samples = [
    ...examples.flatMap(example => {
      const label = verdicts.indexOf(example.verdict);
      const all = keys(example);
      return [
        {features: all, label, weight: 1},
        {features: all.filter(isNoCue), label, weight: 1},
      ];
    }),
    ...ordinary.map(mail => ({
      features: keys(mail),
      label: verdicts.indexOf('other'),
      weight: ordinaryCounts / ordinary.length,
    })),
  ];
  const learned = learn(samples, features, verdicts.length, l2);
  const languages = [...new Set(features.map(key => key.slice(0, key.indexOf('\0'))))].filter(Boolean);
  return {
    signals: stored(learned, ''),
    languages: new Map(languages.map(language => [language, stored(learned, language)])),
  };
}

const leastSenders = (key: string): number => sendersAtLeast[/ __? /.test(key) ? 'apart' : 'near'];

/**
 * Cues were written beside some of these examples and so fit them too well: each is learned a second time without, that words learn to stand
 * by themselves.
 */
const isNoCue = (key: string): boolean =>
  !key.startsWith('\0') || /^\0(?:before |answers |own$|theirs$|opening$|later$|always$)/.test(key);

function hasName(key: string, names: ReadonlySet<string>): boolean {
  const [language = '', feature = ''] = key.split('\0');
  if (language === '') return false;
  return feature
    .replace(/^subject:/, '')
    .split(' ')
    .some(word => names.has(word));
}

function stored(learned: ReadonlyMap<string, Float64Array>, language: string): StoredWeights {
  const lines = [...learned].flatMap(([key, weights]) => {
    if (!key.startsWith(`${language}\0`)) return [];
    const steps = [...weights].map(weight =>
      Math.max(-largest, Math.min(largest, Math.round(weight / step))),
    );
    if (steps.every(one => Math.abs(one) < keptFrom)) return [];
    const characters = steps.map(one => String.fromCharCode('N'.charCodeAt(0) + one));
    return [`${characters.join('')}${key.slice(language.length + 1)}`];
  });
  return {verdicts: [...verdicts], step, features: lines.join('\n')};
}
