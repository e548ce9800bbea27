/**
 * Kinds of findings that are right nearly always in letters. Style, hyphens, capitals and the like are a matter of taste and of the house;
 * nobody wants to hear of them before an important mail.
 */
const kinds: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Repetition',
  'Spelling',
  'Typo',
  'WordChoice',
]);

/** Rules of other kinds that are right. */
const alsoRight: ReadonlySet<string> = new Set(['AnA', 'Cant']);

/** Rules of those kinds that were wrong about good sentences. */
const wrongTooOften: ReadonlySet<string> = new Set([
  'ExpandTimeShorthands',
  'InflectedVerbAfterTo',
  'MassNouns',
  'MissingTo',
  'MultipleSequentialPronouns',
  'NounVerbConfusion',
  'PossessiveYour',
  'QuiteQuiet',
  'RedundantThat',
  'SplitWords',
  'ThatThan',
  'ThereIsAgreement',
  'ThereToTheir',
  'ToTwoToo',
  'WrongNegative',
  'YourPredicateAdjective',
]);

/** May a finding of that rule be said at all? */
export const isTrusted = (rule: string, kind: string): boolean =>
  alsoRight.has(rule) || (kinds.has(kind) && !wrongTooOften.has(rule));
