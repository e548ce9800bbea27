import {bare, meaningsOf} from '../domain/day-words';

/** What the words beside a date's figures say. */
export interface DateWords {
  /** Those its weekday can be, Sunday being 0; empty: none is named. */
  weekdays: ReadonlySet<number>;
  half: 'am' | 'pm' | null;
  /** So many days ago; null: it is not said. */
  ago: number | null;
  /** 1 to 12. */
  month: number | null;
  /** Figures that stand by themselves. */
  figures: string[];
}

/** All of the words, in that language or else in one in which they can mean one thing only; null where one is not understood. */
export function understood(text: string, language: string | null): DateWords | null {
  const said: DateWords = {weekdays: new Set(), half: null, ago: null, month: null, figures: []};
  for (const word of text.split(/[\s,،()]+/u).map(bare)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    if (/^\d{1,4}$/.test(word)) said.figures.push(word);
    else if (!add(word, said, language)) return null;
  }
  return said;
}

/** False: it means nothing, too much, or what another word said already. */
function add(word: string, said: DateWords, language: string | null): boolean {
  const [ago, other] = relativeDays(word, language);
  if (ago !== undefined && other === undefined) {
    if (said.ago !== null) return false;
    said.ago = ago;
    return true;
  }
  const meanings = meaningsOf(word, language);
  const weekdays = meanings.filter(meaning => typeof meaning === 'number');
  const [half, another] = meanings.filter(meaning => typeof meaning === 'string');
  if (weekdays.length > 0 && half === undefined && said.weekdays.size === 0) {
    said.weekdays = new Set(weekdays);
    return true;
  }
  if (half !== undefined && another === undefined && weekdays.length === 0 && said.half === null) {
    said.half = half;
    return true;
  }
  const [month, more] = monthsNamed(word, language);
  if (month === undefined || more !== undefined || said.month !== null) return false;
  said.month = month;
  return true;
}

/** Where the language is not known, English names are. */
const localeFor = (language: string | null): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
};

function relativeDays(word: string, language: string | null): number[] {
  const format = new Intl.RelativeTimeFormat(localeFor(language), {numeric: 'auto'});
  return [0, 1].filter(ago => bare(format.format(-ago, 'day')) === word);
}

function monthsNamed(word: string, language: string | null): number[] {
  const locale = localeFor(language);
  const found = new Set<number>();
  // Some languages bend the name beside a day.
  for (const month of ['short', 'long'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(locale, {month, ...(day && {day}), timeZone: 'UTC'});
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(Date.UTC(2025, index, 15));
        if (parts.some(({type, value}) => type === 'month' && bare(value) === word)) found.add(index + 1);
      }
    }
  return [...found];
}

/** Whether "14.05" may be a time in that language; where none is known, it may. */
export function writesTimesWithDots(language: string | null): boolean {
  if (language === null) return true;
  const format = new Intl.DateTimeFormat(localeFor(language), {hour: 'numeric', minute: '2-digit'});
  return format.formatToParts(0).some(({type, value}) => type === 'literal' && value.includes('.'));
}
