/** Languages whose names of weekdays and halves of the day are known beside the one that is asked for. */
const languages = 'en de fr es it pt nl pl sv da nb fi cs tr ru uk he ar el hu ro ja ko zh'.split(' ');

/** A weekday, Sunday being 0, or a half of the day. */
export type DayWord = number | 'am' | 'pm';

/**
 * What a word (`bare`) means as the name of a weekday or of a half of the day: in that language, else in any that is known, where it may
 * mean several things. Empty: not such a word.
 */
export const meaningsOf = (word: string, language: string | null): readonly DayWord[] =>
  (language ? namesOf(language).get(word) : undefined) ?? [
    ...new Set(languages.flatMap(known => namesOf(known).get(word) ?? [])),
  ];

type Names = Map<string, DayWord[]>;
const byLanguage = new Map<string, Names>();

function namesOf(language: string): Names {
  const known = byLanguage.get(language);
  if (known) return known;
  const names: Names = new Map();
  byLanguage.set(language, names);
  try {
    if (!Intl.DateTimeFormat.supportedLocalesOf(language)[0]) return names;
  } catch {
    // What a page declares may be no language at all.
    return names;
  }
  const add = (name: string | undefined, meaning: DayWord) => {
    const word = bare(name ?? '');
    if (word !== '') names.set(word, [...new Set([...(names.get(word) ?? []), meaning])]);
  };
  for (const weekday of ['short', 'long', 'narrow'] as const) {
    if (weekday === 'narrow' && !/^(he|ja|zh|ko)/.test(language)) continue;
    const format = new Intl.DateTimeFormat(language, {weekday});
    // The first of June 2025 was a Sunday.
    for (let day = 0; day < 7; day += 1) add(format.format(new Date(2025, 5, 1 + day, 12)), day);
  }
  const clock = new Intl.DateTimeFormat(language, {hour: 'numeric', hour12: true});
  for (const [half, hour] of [
    ['am', 9],
    ['pm', 15],
  ] as const)
    add(clock.formatToParts(new Date(2025, 5, 1, hour)).find(({type}) => type === 'dayPeriod')?.value, half);
  return names;
}

/** A word without dots, apostrophes and capitals. */
export const bare = (word: string): string => word.toLowerCase().replace(/[.\s\u202f\u05f3']/g, '');
