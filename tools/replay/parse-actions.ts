import type {Action, InterviewNote, Outcome} from '../../src/domain/action';
import type {ConversationRef} from '../../src/domain/conversation';
import {stepNames} from '../../src/domain/step';
import {CaseFault} from './case-fault';
import {day, type Fields, fields, flag, list, oneOf, text, time} from './expect';

const outcomes: readonly Outcome[] = ['rejected', 'offer', 'accepted', 'declined', 'withdrawn', 'let-go'];
const kindsOfAction = [
  'note',
  'skip',
  'snooze',
  'done',
  'call',
  'not-interview',
  'outcome',
  'join',
  'split',
] as const;

/** What the user did, oldest first. Conversations are named by their `key`. */
export const parseActions = (value: unknown, conversations: readonly ConversationRef[]): Action[] =>
  list(value, 'actions')
    .map((action, index) =>
      parseAction(fields(action, `actions[${index}]`), `actions[${index}]`, conversations),
    )
    .sort((one, other) => one.at - other.at);

function parseAction(given: Fields, place: string, conversations: readonly ConversationRef[]): Action {
  const {at} = time(given.at, `${place}.at`);
  const step = (): (typeof stepNames)[number] => oneOf(given.step, stepNames, `${place}.step`);
  const conversation = (name: string): ConversationRef => {
    const key = text(given[name], `${place}.${name}`);
    const known = conversations.find(one => one.key === key);
    if (!known) throw new CaseFault(`${place}.${name} is "${key}", but no conversation has that key.`);
    return known;
  };
  switch (oneOf(given.did, kindsOfAction, `${place}.did`)) {
    case 'note':
      return {did: 'note', at, note: parseNote(given.note, `${place}.note`)};
    case 'skip':
      return {did: 'skip', at, step: step()};
    case 'snooze':
      return {did: 'snooze', at, step: step(), until: time(given.until, `${place}.until`).at};
    case 'done': {
      const to = list(given.to, `${place}.to`).map((one, index) => text(one, `${place}.to[${index}]`));
      return {did: 'done', at, step: step(), ...(to.length > 0 ? {to} : {})};
    }
    case 'call':
      return {did: 'call', at, direction: oneOf(given.direction, ['in', 'out'], `${place}.direction`)};
    case 'not-interview':
      return {did: 'not-interview', at, conversation: conversation('key')};
    case 'outcome':
      return {did: 'outcome', at, outcome: oneOf(given.outcome, outcomes, `${place}.outcome`)};
    case 'join':
      return {did: 'join', at, conversation: conversation('key'), with: conversation('with')};
    case 'split':
      return {did: 'split', at, conversation: conversation('key'), from: conversation('from')};
  }
}

function parseNote(value: unknown, place: string): InterviewNote {
  const given = fields(value ?? {}, place);
  const texts = (name: 'people' | 'keyPoints'): Partial<InterviewNote> => {
    const all = list(given[name], `${place}.${name}`).map((one, index) =>
      text(one, `${place}.${name}[${index}]`),
    );
    return all.length > 0 ? {[name]: all} : {};
  };
  const flags = (['rapport', 'traditional', 'large', 'dreamJob', 'technology', 'wentBadly'] as const).flatMap(
    name => {
      const said = flag(given[name], `${place}.${name}`);
      return said === undefined ? [] : [[name, said] as const];
    },
  );
  const papers = list(given.papers, `${place}.papers`).map((one, index) =>
    parsePaper(one, `${place}.papers[${index}]`),
  );
  return {
    ...texts('people'),
    ...texts('keyPoints'),
    ...(given.promise === undefined || given.promise === null
      ? {}
      : {promise: day(given.promise, `${place}.promise`)}),
    ...(papers.length > 0 ? {papers} : {}),
    ...Object.fromEntries(flags),
  };
}

/** `"references"`, or `{"what": "references", "by": "2026-03-13"}`. */
function parsePaper(value: unknown, place: string): {what: string; by?: string} {
  if (typeof value === 'string') return {what: value};
  const given = fields(value, place);
  const by =
    given.by === undefined || given.by === null ? undefined : text(given.by, `${place}.by`).slice(0, 10);
  return {
    what: text(given.what, `${place}.what`),
    ...(by === undefined ? {} : {by: day(by, `${place}.by`)}),
  };
}
