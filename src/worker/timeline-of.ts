import type {TimelineEntry} from '../contract';
import {instantAt} from '../days/zone';
import type {Action} from '../domain/action';
import type {Application, ContactEvent} from '../domain/application';
import type {Interview} from '../domain/interview';
import type {Plan} from '../domain/step';
import {sayDay, sayList, sayRelativeDay} from '../say/dates';
import {say} from '../say/say';
import type {Moment} from './derive';
import type {ConversationRow} from './store/rows';

type Entry = Omit<TimelineEntry, 'ahead'>;

/** What happened, what was said and what comes, oldest first. */
export function timelineOf(
  application: Application,
  plan: Plan,
  conversations: readonly ConversationRow[],
  {settings, now}: Moment,
): TimelineEntry[] {
  const zone = settings.timeZone;
  const day = (date: string): string => sayDay(instantAt(date, '12:00', zone), zone);
  const {promise, papersOwed, interviews, events, actions} = application;
  const quotes = quotesIn(conversations);
  const entries: Entry[] = [
    ...events.map(event => eventEntry(event, quotes)),
    ...interviews.map(interviewEntry),
    ...(promise
      ? [
          {
            at: promise.madeAt,
            what: 'promise' as const,
            says: say('timeline.promise', {date: day(promise.date)}),
            quote: promise.quote || null,
          },
        ]
      : []),
    ...papersOwed.map(({askedAt, what, quote}) => ({
      at: askedAt,
      what: 'paper' as const,
      says: say('timeline.paper', {what}),
      quote: quote || null,
    })),
    ...actions.flatMap(action =>
      actionEntry(
        action,
        date => day(date),
        moment => sayRelativeDay(moment, now, zone),
      ),
    ),
    ...[...plan.open, ...plan.upcoming].map(({from, because}) => ({
      at: from,
      what: 'step' as const,
      says: because,
      quote: null,
    })),
  ];
  return entries
    .sort((one, other) => one.at - other.at)
    .filter((entry, index, all) => !all.slice(0, index).some(other => isSame(entry, other)))
    .map(entry => ({...entry, ahead: entry.at > now}));
}

/** The quoted line of each message that has one, by its moment and side. */
const quotesIn = (conversations: readonly ConversationRow[]): ReadonlyMap<string, string> =>
  new Map(
    conversations.flatMap(({reading: {messages}}) =>
      messages.flatMap(({at, own, because: [line]}) =>
        line ? [[`${own ? 'user' : 'employer'} ${at}`, line] as const] : [],
      ),
    ),
  );

function eventEntry(event: ContactEvent, quotes: ReadonlyMap<string, string>): Entry {
  const {at, by} = event;
  if (event.channel === 'call')
    return {
      at,
      what: 'call',
      says: say(by === 'user' ? 'timeline.called' : 'timeline.theyCalled'),
      quote: null,
    };
  const quote = quotes.get(`${by} ${at}`) ?? null;
  if (event.by === 'employer')
    return {at, what: 'mail-from-them', says: say(`timeline.from.${event.kind}`), quote};
  return {
    at,
    what: event.purpose === 'other' ? 'mail-from-you' : 'letter',
    says: say(`timeline.you.${event.purpose}`),
    quote: null,
  };
}

function interviewEntry({start, status, people, quote}: Interview): Entry {
  const names = people.flatMap(({name}) => name ?? []);
  const says =
    names.length > 0
      ? say(`timeline.interviewWith.${status}`, {people: sayList(names)})
      : say(`timeline.interview.${status}`);
  return {at: start, what: 'interview', says, quote: quote || null};
}

/** What the user answered or said; calls are among the events. */
function actionEntry(action: Action, day: (date: string) => string, when: (at: number) => string): Entry[] {
  const says = sayAction(action, day, when);
  return says === null ? [] : [{at: action.at, what: 'answer', says, quote: null}];
}

function sayAction(
  action: Action,
  day: (date: string) => string,
  when: (at: number) => string,
): string | null {
  switch (action.did) {
    case 'done':
    case 'skip':
      return say(`timeline.${action.did}`, {step: say(`timeline.step.${action.step}`)});
    case 'snooze':
      return say('timeline.snooze', {step: say(`timeline.step.${action.step}`), day: when(action.until)});
    case 'outcome':
      return say(`timeline.outcome.${action.outcome}`);
    case 'pause':
      return action.until > action.at
        ? say('timeline.pause', {day: when(action.until)})
        : say('timeline.pauseOver');
    case 'archive':
      return say(action.archived ? 'timeline.archived' : 'timeline.unarchived');
    case 'correct':
      return action.value === null
        ? say(`timeline.notThis.${action.what}`)
        : say(`timeline.correct.${action.what}`, {value: action.value});
    case 'correct-promise':
      return action.date === null
        ? say('timeline.noPromise')
        : say('timeline.correctPromise', {date: day(action.date)});
    case 'correct-interview':
      return action.to === null
        ? say('timeline.noInterview')
        : say('timeline.correctInterview', {day: when(action.to.start)});
    case 'note':
    case 'correct-note':
    case 'never':
    case 'join':
    case 'split':
      return say(`timeline.${action.did}`);
    case 'call':
    case 'not-interview':
      return null;
  }
}

const isSame = (one: Entry, other: Entry): boolean =>
  one.at === other.at && one.what === other.what && one.says === other.says;
