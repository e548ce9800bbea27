import type {InterviewWords} from '../../languages/interview-words';

/** The cue patterns of one language, for folded sentences. */
export type Cues = Readonly<Record<keyof InterviewWords, RegExp>>;

const made = new WeakMap<InterviewWords, Cues>();

/** Looked for right before a time; all others anywhere in a sentence. */
const rightBefore: ReadonlySet<string> = new Set([
  'deadlineBefore',
  'arrival',
  'oldTime',
  'newTime',
  'hadBefore',
  'endBefore',
  'meansAt',
]);

/** The patterns of a language, made once. */
export function cuesOf(words: InterviewWords): Cues {
  const known = made.get(words);
  if (known !== undefined) return known;
  const entries = Object.entries(words).map(([name, source]) => [name, pattern(name, source)]);
  const cues = Object.fromEntries(entries) as Cues;
  made.set(words, cues);
  return cues;
}

const pattern = (name: string, source: string): RegExp =>
  rightBefore.has(name)
    ? new RegExp(`(?:^|[\\s(,:])(?:${source})[\\s,:(]{0,3}(?:(?:the|at|on) ){0,2}$`)
    : new RegExp(`(?<![a-z])(?:${source})`);
