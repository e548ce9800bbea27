import type {WorkingCalendar} from '../../../days/working-days';
import type {PaperAsked} from '../../../domain/reading';
import type {FactsInput} from '../../facts-input';
import type {PaperWords} from '../../languages/paper-words';
import type {PromiseWords} from '../../languages/promise-words';
import type {TimedSentence} from '../interviews/slots';
import {findSpans} from '../promise/spans';
import {quoteOf} from '../quote';
import type {DayMention} from '../times/days';
import {momentAt} from '../times/moment';
import type {TimeContext} from '../times/time-context';

interface Grammar {
  asks: RegExp;
  asksNot: RegExp;
  done: RegExp;
  namedBefore: RegExp;
  deadline: RegExp;
  opensList: RegExp;
  by: RegExp;
  papers: [string, RegExp][];
}

const grammars = new WeakMap<PaperWords, Grammar>();

function grammarOf(words: PaperWords): Grammar {
  const anywhere = (source: string) => new RegExp(`(?<![a-z])(?:${source})`);
  const known = grammars.get(words) ?? {
    asks: anywhere(words.asks),
    asksNot: anywhere(words.asksNot),
    done: anywhere(words.done),
    namedBefore: new RegExp(`(?<![a-z])(?:${words.namedBefore})(?![a-z])`),
    deadline: anywhere(words.deadline),
    opensList: new RegExp(`(?:${words.opensList})`),
    by: new RegExp(`(?<![a-z])(?:${words.by})[^.;]{0,24}$`),
    papers: words.papers.map(([paper, source]): [string, RegExp] => [
      paper,
      new RegExp(`(?<![a-z])(?:${source})(?![a-z])`),
    ]),
  };
  grammars.set(words, known);
  return known;
}

type Deadline = Pick<PaperAsked, 'by' | 'byDay'>;
const noDeadline: Deadline = {by: null, byDay: null};
const longestList = 8;
const longestGap = 12;

/** What an employer's mail asks the applicant to send, and by when; not what it merely mentions. */
export function readPapers(
  input: FactsInput,
  sentences: readonly TimedSentence[],
  words: PaperWords,
  spans: PromiseWords,
  context: TimeContext,
): PaperAsked[] {
  const {kind} = input.kind;
  if (
    input.own ||
    kind === 'rejection' ||
    kind === 'job-alert' ||
    kind === 'application-ack' ||
    kind === 'recruiter-outreach'
  )
    return [];
  const grammar = grammarOf(words);
  const found = new Map<string, PaperAsked>();
  let listUntil = -1;
  let listAsk: TimedSentence | null = null;
  for (const sentence of sentences) {
    if (sentence.index === 0) continue;
    const asked = grammar.asks.exec(sentence.text);
    const inList = sentence.index <= listUntil && sentence.raw.length <= 120;
    if (grammar.asksNot.test(sentence.text) || (asked === null && !inList)) continue;
    const zone = inList && asked === null ? sentence.text : sentence.text.slice(asked?.index ?? 0);
    const named = grammar.papers.flatMap(([what, paper]) => {
      const at = paper.exec(zone)?.index;
      return at === undefined ? [] : [{what, at: at + sentence.text.length - zone.length}];
    });
    const first = Math.min(...named.map(({at}) => at));
    for (const {what, at} of named)
      if (!found.has(what))
        found.set(what, {
          what,
          ...(deadlineOf(sentence, grammar, spans, context, input, {at, first}) ??
            (inList && listAsk ? deadlineOf(listAsk, grammar, spans, context, input) : null) ??
            noDeadline),
          quote: quoteOf(sentence.raw),
        });
    if (asked !== null && grammar.opensList.test(sentence.text)) {
      listUntil = sentence.index + longestList;
      listAsk = sentence;
    }
  }
  if (found.size === 0 && kind === 'assessment') {
    const test = testAsked(sentences, grammar, spans, context, input);
    return test === null ? [] : [test];
  }
  return withCommonDeadline([...found.values()], sentences, grammar, spans, context, input);
}

/** A test that is asked for without the name of a paper, by the day it has to be done by; null where nothing is asked any more. */
function testAsked(
  sentences: readonly TimedSentence[],
  grammar: Grammar,
  spans: PromiseWords,
  context: TimeContext,
  place: WorkingCalendar,
): PaperAsked | null {
  const said = sentences.filter(({index}) => index > 0);
  if (said.some(({text}) => grammar.done.test(text))) return null;
  const dated = said
    .map(sentence => ({sentence, deadline: deadlineOf(sentence, grammar, spans, context, place)}))
    .find(({deadline}) => deadline !== null);
  const asking = dated?.sentence ?? said.find(({text}) => grammar.asks.test(text));
  return asking === undefined
    ? null
    : {what: 'assessment', ...(dated?.deadline ?? noDeadline), quote: quoteOf(asking.raw)};
}

/** "Please return it by Friday" below the request: its day holds for what had none. */
function withCommonDeadline(
  papers: PaperAsked[],
  sentences: readonly TimedSentence[],
  grammar: Grammar,
  spans: PromiseWords,
  context: TimeContext,
  place: WorkingCalendar,
): PaperAsked[] {
  if (papers.length === 0 || papers.some(({by, byDay}) => by !== null || byDay !== null)) return papers;
  for (const sentence of sentences) {
    if (!grammar.namedBefore.test(sentence.text)) continue;
    const deadline =
      grammar.asks.test(sentence.text) || grammar.deadline.test(sentence.text)
        ? deadlineOf(sentence, grammar, spans, context, place)
        : null;
    if (deadline !== null) return papers.map(paper => ({...paper, ...deadline}));
  }
  return papers;
}

/** The day a sentence sets for the paper that stands at that place in it, or for all it asks for. */
function deadlineOf(
  {text, days, clocks}: TimedSentence,
  grammar: Grammar,
  spans: PromiseWords,
  context: TimeContext,
  place: WorkingCalendar,
  paper?: {at: number; first: number},
): Deadline | null {
  const set = days.filter(({from}) => grammar.by.test(text.slice(Math.max(0, from - 40), from)));
  const day = paper === undefined ? set[0] : dayOf(paper, set);
  if (day !== undefined && day.date >= context.today) {
    const clock = set.length === 1 ? clocks[0] : clocks.find(({from, to}) => isAt(day, from, to));
    return clock === undefined
      ? {by: null, byDay: day.date}
      : {by: momentAt(day.date, clock.start, clock.zone?.named ?? null, context).instant, byDay: null};
  }
  const span = findSpans(text, spans, context, place).find(
    ({from}) => !days.some(other => other.from <= from && from < other.to),
  );
  return span === undefined ? null : {by: null, byDay: span.date};
}

/** "References by Wednesday and a transcript by Monday", or "by Monday a transcript, by Wednesday references": each paper has its own day. */
const dayOf = (paper: {at: number; first: number}, set: readonly DayMention[]): DayMention | undefined => {
  const [earliest] = set;
  if (earliest === undefined || set.length === 1) return earliest;
  return earliest.from < paper.first
    ? set.findLast(({from}) => from < paper.at)
    : (set.find(({from}) => from > paper.at) ?? set.at(-1));
};

/** "Monday at 6 pm", "by 6 pm on Monday": the hour belongs to the day it touches. */
const isAt = (day: DayMention, from: number, to: number): boolean =>
  (from >= day.to && from - day.to <= longestGap) || (to <= day.from && day.from - to <= longestGap);
