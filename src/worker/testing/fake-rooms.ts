import type {Action} from '../../domain/action';
import type {Application, ContactEvent} from '../../domain/application';
import {conversationId} from '../../domain/conversation';
import {elapsedDay} from '../../domain/instant';
import type {ConversationReading, MessageReading} from '../../domain/reading';
import type {SeenMessage} from '../../domain/sighting';
import type {Plan} from '../../domain/step';
import type {Rooms} from '../ports';

/**
 * Decisions simple enough to foresee: a message that says "interview at X" makes the application X; a thank-you is open for two days
 * after its newest one; a message that says "thank" is one.
 */
export const fakeRooms: Rooms = {
  readConversation({conversation, subject, complete, messages}, _context, known) {
    const read = messages
      .filter(({body, draft}) => body === 'loaded' && !draft)
      .map(message => readMessage(message));
    const keys = new Set(read.map(({key}) => key));
    const kept = (known?.messages ?? []).filter(({key}) => !keys.has(key));
    return {conversation, subject, complete, messages: [...kept, ...read].sort((a, b) => a.at - b.at)};
  },

  applicationsFrom(readings, said, {seenAt}) {
    const employers = new Set(readings.flatMap(reading => employerOf(reading) ?? []));
    return [...employers].flatMap(employer => {
      const own = readings.filter(reading => employerOf(reading) === employer);
      const ids = own.map(({conversation}) => conversationId(conversation));
      const actions = ids.flatMap(id => [...(said.get(id) ?? [])]).sort((a, b) => a.at - b.at);
      const kept = own.filter(({conversation}) => !isDismissed(conversationId(conversation), actions));
      return kept.length === 0 ? [] : [applicationOf(employer, kept, actions, seenAt)];
    });
  },

  planFor({events, actions}, _settings, now) {
    const met = events.findLast(({by}) => by === 'employer')?.at ?? 0;
    const thanked = events.some(
      event => event.by === 'user' && event.channel === 'mail' && event.purpose === 'thank-you',
    );
    const over = actions.some(({did}) => did === 'skip' || did === 'done');
    const step = {
      step: 'thank-you' as const,
      from: met,
      by: met + elapsedDay,
      until: met + 2 * elapsedDay,
      because: 'You met.',
    };
    if (thanked || over || now >= step.until) return none;
    if (now < step.from) return {open: [], upcoming: [step]};
    const put = actions.findLast(action => action.did === 'snooze');
    if (put && put.did === 'snooze' && put.until > now)
      return {open: [], upcoming: [{...step, snoozedUntil: put.until}]};
    // Put off, it begins anew.
    return {open: [put?.did === 'snooze' ? {...step, from: put.until} : step], upcoming: []};
  },

  adviseChannel: () => ({
    call: {fitting: false, because: 'Mail first.'},
    card: {fitting: false, because: ''},
    connect: false,
  }),

  lettersFor: () => [],
};

const none: Plan = {open: [], upcoming: []};

const employerOf = ({messages}: ConversationReading): string | null =>
  messages.findLast(({employer}) => employer !== null)?.employer ?? null;

const isDismissed = (id: string, actions: readonly Action[]): boolean =>
  actions.some(action => action.did === 'not-interview' && conversationId(action.conversation) === id);

function applicationOf(
  employer: string,
  readings: readonly ConversationReading[],
  actions: Action[],
  seenAt: ReadonlyMap<string, number>,
): Application {
  const [oldest] = readings;
  return {
    id: oldest ? conversationId(oldest.conversation) : employer,
    employer,
    role: null,
    stage: 'interviewed',
    conversations: readings.map(({conversation}) => conversation),
    people: [],
    interviews: [],
    promise: null,
    waitUntil: null,
    papersOwed: [],
    events: readings.flatMap(({messages}) => messages.map(eventOf)).sort((a, b) => a.at - b.at),
    actions,
    note: null,
    outcome: null,
    seenAt: Math.max(...readings.map(({conversation}) => seenAt.get(conversationId(conversation)) ?? 0)),
  };
}

const eventOf = ({own, at, purpose, to, kind, from}: MessageReading): ContactEvent =>
  own
    ? {by: 'user', at, channel: 'mail', purpose: purpose ?? 'other', to}
    : {by: 'employer', at, channel: 'mail', kind, counts: true, canAnswer: true, from};

function readMessage({key, at, from, to, text, own = false}: SeenMessage): MessageReading {
  const employer = /interview at (\w+)/.exec(text)?.[1] ?? null;
  return {
    key: key ?? `at:${at}`,
    at: at ?? 0,
    own,
    from,
    to,
    kind: employer ? 'interview-confirmed' : 'other',
    confidence: 1,
    related: employer !== null,
    automatic: false,
    noReply: false,
    because: [],
    purpose: own ? (text.includes('thank') ? 'thank-you' : 'other') : null,
    userIsEmployer: false,
    employer,
    agency: null,
    role: null,
    people: [],
    interviews: [],
    interviewChange: null,
    promise: null,
    promiseWithdrawn: false,
    waitUntil: null,
    papers: [],
  };
}
