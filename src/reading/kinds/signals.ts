import type {OwnPurpose} from '../../domain/kind';
import type {LanguageCues, Signal, Weighted} from './cue';
import {type Evidence, evidenceIn, type Meaning, type Rules} from './evidence';
import type {CalendarWords} from './features';
import {parseWeights, type Weights} from './learned';
import {PhraseBook} from './phrase';
import {spellings, unaccented} from './unaccented';

export type Signals = ReadonlyMap<Signal, Evidence>;

/** The phrases of one language, ready to be looked for. */
export interface CueBook {
  body: PhraseBook<Meaning<Signal>>;
  subject: PhraseBook<Meaning<Signal>>;
  purposes: PhraseBook<Meaning<OwnPurpose>>;
  rules: Rules<Signal>;
  weights: Weights | null;
  calendar: CalendarWords;
}

const supposed: ReadonlySet<Signal> = new Set<Signal>([
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
  'post-interview',
  'assessment',
  'material-request',
  'rejection',
  'offer',
  'asks',
  'settles',
]);
/** "We cannot invite you", "not offer you the position": refusals. */
const negated = {'interview-invite': 'rejection', offer: 'rejection'} as const;
const asWritten: Rules<OwnPurpose> = {supposed: new Set(), negated: {}, negators: new Set()};

/** Throws on a phrase that cannot be read. */
export function cueBook({
  body,
  subject,
  purposes,
  classes,
  hypothetical,
  negators,
  weights,
}: LanguageCues): CueBook {
  const bodyBook = new PhraseBook<Meaning<Signal>>();
  const subjectBook = new PhraseBook<Meaning<Signal>>();
  const purposeBook = new PhraseBook<Meaning<OwnPurpose>>();
  for (const cues of body) addCues(bodyBook, cues, classes);
  addCues(subjectBook, subject, classes);
  addCues<OwnPurpose>(purposeBook, purposes, classes);
  for (const phrase of phrasesOf(hypothetical)) bodyBook.add(phrase, classes, 'hypothetical');
  const rules = {supposed, negated, negators: new Set(negators.split('|').flatMap(spellings))};
  return {
    body: bodyBook,
    subject: subjectBook,
    purposes: purposeBook,
    rules,
    weights: weights === undefined ? null : parseWeights(weights),
    calendar: calendarOf(classes),
  };
}

const calendarOf = (classes: LanguageCues['classes']): CalendarWords =>
  new Map([
    ...(classes.day ?? '').split('|').map(word => [unaccented(word), '#day'] as const),
    ...(classes.month ?? '').split('|').map(word => [unaccented(word), '#month'] as const),
  ]);

function addCues<T extends string>(
  book: PhraseBook<Meaning<T>>,
  cues: Partial<Record<T, Weighted>>,
  classes: LanguageCues['classes'],
): void {
  for (const says of Object.keys(cues) as T[])
    for (const [weight, written] of Object.entries(cues[says] ?? {}))
      for (const phrase of phrasesOf(written)) book.add(phrase, classes, {says, weight: Number(weight)});
}

/** The phrases of a list as it is written in a language file. */
export const phrasesOf = (written: string): string[] =>
  written
    .split(/\/|\n/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');

/** Everything these sentences speak for. */
export const signalsIn = (sentences: readonly string[], {body, rules}: CueBook): Signals =>
  evidenceIn(sentences, body, rules);

/** What a subject speaks for by its own phrases. */
export const signalsInSubject = (subject: string, book: CueBook): Signals =>
  evidenceIn([subject], book.subject, book.rules);

/** What the user's own mail does. */
export const purposesIn = (
  sentences: readonly string[],
  {purposes}: CueBook,
): ReadonlyMap<OwnPurpose, Evidence> => evidenceIn(sentences, purposes, asWritten);
