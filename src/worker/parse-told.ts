import type {ApplicationByHand, BoardQuery, Told} from '../contract';
import type {Stage} from '../domain/application';
import type {Instant} from '../domain/instant';
import {elapsedDay, minute} from '../domain/instant';
import {stepNames} from '../domain/step';
import {
  isInstant,
  orNull,
  parseDate,
  parseFields,
  parseFlag,
  parseLine,
  parseList,
  parseOneOf,
  Unusable,
} from './parse-field';
import {parseConversation, parsePerson} from './parse-sighting';

const stages: readonly Stage[] = [
  'applied',
  'invited',
  'scheduled',
  'interviewed',
  'offer',
  'rejected',
  'rested',
  'in-touch',
];
const tolds: readonly Told['did'][] = [
  'call',
  'wrote',
  'outcome',
  'pause',
  'never',
  'archive',
  'join',
  'split',
  'correct',
  'correct-promise',
  'correct-note',
  'correct-interview',
];
const outcomes = ['rejected', 'offer', 'accepted', 'declined', 'withdrawn', 'let-go'] as const;
const longestPause = 366 * elapsedDay;
const longestInterview = 3 * elapsedDay;
const mostCards = 200;
const longestLine = 2_000;

export function parseBoardQuery(value: unknown): BoardQuery {
  const {stage, search, from, count, archived} = parseFields(value);
  return {
    stage: orNull(given => parseOneOf(given, stages))(stage),
    search: parseLine(search, 200),
    from: parseCount(from, Number.MAX_SAFE_INTEGER),
    count: parseCount(count, mostCards),
    archived: parseFlag(archived),
  };
}

function parseCount(value: unknown, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Unusable('no count');
  return Math.min(value, most);
}

/** What the user says of an application. What happened is not in the future, a pause ends within a year. */
export function parseTold(value: unknown, now: Instant): Told {
  const fields = parseFields(value);
  const did = parseOneOf(fields.did, tolds);
  switch (did) {
    case 'call':
      return {
        did,
        direction: parseOneOf(fields.direction, ['in', 'out'] as const),
        at: parsePast(fields.at, now),
      };
    case 'wrote':
      return {did, step: parseOneOf(fields.step, stepNames), at: parsePast(fields.at, now)};
    case 'outcome':
      return {did, outcome: parseOneOf(fields.outcome, outcomes)};
    case 'pause':
      return {did, until: orNull(given => parseSoon(given, now))(fields.until)};
    case 'never':
      return {did};
    case 'archive':
      return {did, archived: parseFlag(fields.archived)};
    case 'join':
      return {did, with: parseLine(fields.with)};
    case 'split':
      return {did, conversation: parseConversation(fields.conversation)};
    case 'correct':
      return {
        did,
        what: parseOneOf(fields.what, ['employer', 'role'] as const),
        value: orNull(given => parseLine(given, 200))(fields.value) || null,
      };
    case 'correct-note':
      return {
        did,
        list: parseOneOf(fields.list, ['people', 'keyPoints', 'papers'] as const),
        line: parseLine(fields.line, longestLine),
        to: orNull(given => parseLine(given, longestLine))(fields.to) || null,
      };
    case 'correct-promise':
      return {did, date: orNull(parseDate)(fields.date)};
    case 'correct-interview':
      return {did, start: orNull(parseMoment)(fields.start), to: orNull(parseSpan)(fields.to)};
  }
}

/** An application known from elsewhere; it has at least an employer. */
export function parseApplicationByHand(value: unknown): ApplicationByHand {
  const {employer, role, people, interview, promise} = parseFields(value);
  const name = parseLine(employer, 200);
  if (name === '') throw new Unusable('no employer');
  return {
    employer: name,
    role: orNull(given => parseLine(given, 200))(role) || null,
    people: parseList(people, parsePerson, 20).filter(person => person.name || person.address),
    interview: orNull(parseSpan)(interview),
    promise: orNull(parseDate)(promise),
  };
}

function parseMoment(value: unknown): Instant {
  if (!isInstant(value)) throw new Unusable('no moment');
  return value;
}

/** Clocks of two programs differ by a little. */
function parsePast(value: unknown, now: Instant): Instant {
  const at = parseMoment(value);
  if (at > now + minute) throw new Unusable('not yet');
  return Math.min(at, now);
}

function parseSoon(value: unknown, now: Instant): Instant {
  const until = parseMoment(value);
  if (until <= now || until > now + longestPause) throw new Unusable('no end of a pause');
  return until;
}

function parseSpan(value: unknown): {start: Instant; end: Instant | null} {
  const {start, end} = parseFields(value);
  const from = parseMoment(start);
  const to = orNull(parseMoment)(end);
  if (to !== null && (to <= from || to - from > longestInterview)) throw new Unusable('no span');
  return {start: from, end: to};
}
