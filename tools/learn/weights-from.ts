import {mailKinds} from '../../src/domain/kind';
import type {StoredWeights, Verdict} from '../../src/reading/kinds/learned';
import type {Lesson} from './lesson';
import {learn} from './logistic-regression';
import {namesIn} from './names-in';

const verdicts: readonly Verdict[] = [...mailKinds, 'reader-hires'];
/** All ordinary mail together counts as much as this many examples: it is to be known, not to outvote them. */
const ordinaryCounts = 650;
/** A feature has to be met in mails of at least so many senders: a word only one of them uses says who wrote. */
const sendersAtLeast = 3;
const l2 = 1;
/**
 * Cues were written beside some of these examples and fit them better than they fit mail nobody has seen, so they are trusted less than
 * words; what stands in a subject was chosen with care. Found by leaving one writer's mails out at a time (docs/reading-quality.md).
 */
const sizes = {cue: 0.4, subject: 1.5};
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
  const met = counts(examples.flatMap(keys));
  const written = counts(examples.map(({language}) => language));
  const features = [...senders]
    .filter(([key, from]) => from.size >= sendersAtLeast && !hasName(key, names))
    .map(([name]) => ({name, size: sizeOf(name, met, written)}))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
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
  const languages = [...new Set(features.map(({name}) => name.slice(0, name.indexOf('\0'))))].filter(Boolean);
  return {
    signals: stored(learned, ''),
    languages: new Map(languages.map(language => [language, stored(learned, language)])),
  };
}

/** A language that begins has too few mails to say which of its words are rare. */
const fewestMails = 100;
/** A word that few of a language's mails hold says more of them (inverse document frequency; 1 for one met in ten mails). */
function sizeOf(key: string, met: ReadonlyMap<string, number>, written: ReadonlyMap<string, number>): number {
  const [language = '', feature = ''] = key.split('\0');
  if (language === '') return sizes.cue;
  const mails = Math.max(fewestMails, written.get(language) ?? 0);
  const rarity = Math.log(mails / ((met.get(key) ?? 0) + 1)) / Math.log(mails / 10);
  return feature.startsWith('subject:') ? rarity * sizes.subject : rarity;
}

function counts(keys: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  return counted;
}

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
