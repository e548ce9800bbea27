import type {WorkingCalendar} from '../../../days/working-days';
import type {LocalDate} from '../../../domain/instant';
import type {MailKind} from '../../../domain/kind';
import type {FactsInput, FactsReading} from '../../facts-input';
import type {PromiseWords} from '../../languages/promise-words';
import type {TimedSentence} from '../interviews/slots';
import {quoteOf} from '../quote';
import {addDays, mondayOf} from '../times/calendar-day';
import type {TimeContext} from '../times/time-context';
import {findSpans, type SpanMention} from './spans';

type Reading = Pick<FactsReading, 'promise' | 'promiseWithdrawn' | 'waitUntil'>;
const nothing: Reading = {promise: null, promiseWithdrawn: false, waitUntil: null};

const promiseNothing: ReadonlySet<MailKind> = new Set([
  'rejection',
  'job-alert',
  'offer',
  'recruiter-outreach',
]);
const arrangeTimes: ReadonlySet<MailKind> = new Set([
  'interview-invite',
  'interview-confirmed',
  'reschedule',
  'cancelled',
]);

interface Grammar {
  answers: RegExp;
  conditional: RegExp;
  whether: RegExp;
  otherLimit: RegExp;
  notBound: RegExp;
  open: RegExp;
  wait: RegExp;
  weekOf: RegExp;
  gives: RegExp;
  sameDay: RegExp;
  nextDay: RegExp;
}

/** "Wait until after the meeting on Friday": until Friday at least. */
const never = /(?!)/;

const grammars = new WeakMap<PromiseWords, Grammar>();

function grammarOf(words: PromiseWords): Grammar {
  const anywhere = (source: string) => new RegExp(`(?<![a-z])(?:${source})`);
  const ahead = (source: string) => new RegExp(`(?<![a-z])(?:${source})[ ,:(]{0,2}$`);
  const known = grammars.get(words) ?? {
    answers: anywhere(words.answers),
    conditional: anywhere(words.conditional),
    whether: anywhere(words.whether),
    otherLimit: anywhere(words.otherLimit),
    notBound: ahead(words.notBound),
    open: anywhere(words.open),
    wait: anywhere(words.wait),
    weekOf: ahead(words.weekOf),
    gives: anywhere(words.gives),
    sameDay: anywhere(words.sameDay ?? '(?!)'),
    nextDay: anywhere(words.nextDay ?? '(?!)'),
  };
  grammars.set(words, known);
  return known;
}

/** By when the employer's mail says that an answer will come, whether it takes an earlier date back, and until when it asks to wait. */
export function readPromise(
  input: FactsInput,
  sentences: readonly TimedSentence[],
  words: PromiseWords,
  context: TimeContext,
): Reading {
  if (input.own || promiseNothing.has(input.kind.kind)) return nothing;
  const grammar = grammarOf(words);
  const result = {...nothing};
  let named: NamedDay | null = null;
  for (const sentence of sentences.flatMap(clausesOf)) {
    if (sentence.index === 0) continue;
    const before: LocalDate | null =
      named !== null && sentence.index - named.index <= rememberedFor ? named.date : null;
    named = namedIn(sentence, words, context, input) ?? named;
    const text = sentence.text.slice(0, 500);
    if (grammar.wait.test(text)) {
      result.waitUntil ??= boundOf(sentence, {...grammar, notBound: never}, words, context, input);
      // "Give us until the 4th" promises an answer as well; "don't write before the 4th" does not.
      if (!grammar.gives.test(text)) continue;
    }
    const answers = grammar.answers.exec(text);
    if (answers === null || grammar.otherLimit.test(text)) continue;
    if (isConditional(text, grammar)) continue;
    const arranged =
      arrangeTimes.has(input.kind.kind) && sentence.days.length > 0 && sentence.clocks.length > 0;
    const date = arranged ? null : boundOf(sentence, grammar, words, context, input, before);
    if (date !== null && date >= context.today) result.promise = {date, quote: quoteOf(sentence.raw)};
    else if (date === null && grammar.open.test(text)) result.promiseWithdrawn = true;
  }
  return result.promise === null ? result : {...result, promiseWithdrawn: false};
}

/** A day ahead that the letter spoke of, and in which sentence. */
interface NamedDay {
  date: LocalDate;
  index: number;
}

/** For so many sentences "that afternoon" may mean a day named before. */
const rememberedFor = 2;

function namedIn(
  {text, days, index}: TimedSentence,
  words: PromiseWords,
  context: TimeContext,
  place: WorkingCalendar,
): NamedDay | null {
  const said = [...days.filter(({uncertain}) => !uncertain), ...findSpans(text, words, context, place)];
  const last = said.filter(({date}) => date > context.today).at(-1);
  return last === undefined ? null : {date: last.date, index};
}

/** What a semicolon parts says different things. */
function clausesOf(sentence: TimedSentence): TimedSentence[] {
  if (!sentence.text.includes('; ')) return [sentence];
  let from = 0;
  return sentence.text.split('; ').map(text => {
    const [start, end] = [from, from + text.length];
    from = end + 2;
    const within = <T extends {from: number; to: number}>(mentions: readonly T[]): T[] =>
      mentions
        .filter(mention => mention.from >= start && mention.to <= end)
        .map(mention => ({...mention, from: mention.from - start, to: mention.to - start}));
    return {...sentence, text, days: within(sentence.days), clocks: within(sentence.clocks)};
  });
}

function isConditional(text: string, {conditional, whether}: Grammar): boolean {
  return conditional.test(text.replace(new RegExp(whether.source, 'g'), ' '));
}

/**
 * The day a sentence names as a bound: the end of a stretch, else a day; of several the last. `before` is the day spoken of before it, which
 * "the following day" counts from.
 */
function boundOf(
  sentence: TimedSentence,
  grammar: Grammar,
  words: PromiseWords,
  context: TimeContext,
  place: WorkingCalendar,
  before: LocalDate | null = null,
): LocalDate | null {
  const {text, days} = sentence;
  const bounds = days
    .filter(({from}) => !grammar.notBound.test(text.slice(Math.max(0, from - 50), from)))
    .filter(({uncertain}) => !uncertain)
    .map(({from, date}) => ({
      from,
      date: grammar.weekOf.test(text.slice(Math.max(0, from - 24), from)) ? addDays(mondayOf(date), 4) : date,
    }));
  const all = findSpans(text, words, context, place, days.at(-1)?.date ?? before);
  const isOpen = ({since}: SpanMention) =>
    since === 'something else' || (since !== undefined && days.length === 0 && before === null);
  const apart = all.filter(
    ({from, to}) => !days.some(day => day.from < to && from < day.to && (day.from <= from || to < day.to)),
  );
  const spans = apart
    .filter(span => !isOpen(span))
    .filter(({from}) => !grammar.notBound.test(text.slice(Math.max(0, from - 50), from)));
  const last = latestBehind([...bounds, ...spans], grammar.answers.exec(text)?.index ?? 0);
  const since = last ?? days.at(-1)?.date ?? before;
  if (since !== null && grammar.nextDay.test(text)) return addDays(since, 1);
  return last ?? (grammar.sameDay.test(text) ? since : null);
}

/** The latest of the days behind the words that promise; of all where none is: "the finalists come on 18 May, I will tell you by Friday". */
function latestBehind(bounds: readonly {from: number; date: LocalDate}[], at: number): LocalDate | null {
  const behind = bounds.filter(({from}) => from > at);
  const meant = behind.length > 0 ? behind : bounds;
  return (
    meant
      .map(({date}) => date)
      .sort()
      .at(-1) ?? null
  );
}
