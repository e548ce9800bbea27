import type {MailSent, StepAnswer} from '../contract';
import type {InterviewNote} from '../domain/action';
import {elapsedDay, type Instant} from '../domain/instant';
import {bodyCap} from '../domain/sighting';
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
  parseText,
  Unusable,
} from './parse-field';
import {parseConversation, parsePerson} from './parse-sighting';

const longestDelay = 366 * elapsedDay;

/** An answer to a step. "Later" means after now and within a year. */
export function parseStepAnswer(value: unknown, now: Instant): StepAnswer {
  const {did, step, until} = parseFields(value);
  const answer = parseOneOf(did, ['later', 'skip', 'done', 'not-interview'] as const);
  if (answer === 'not-interview') return {did: answer};
  const named = parseOneOf(step, stepNames);
  if (answer !== 'later') return {did: answer, step: named};
  if (!isInstant(until) || until <= now || until > now + longestDelay)
    throw new Unusable('no time for later');
  return {did: answer, step: named, until};
}

/** A mail that was sent; its text is capped and will only be read, never kept. */
export function parseMailSent(value: unknown): MailSent {
  const {sending, certainty, conversation, to, subject, text, letter} = parseFields(value);
  return {
    sending: parseSending(sending),
    certainty: parseOneOf(certainty, ['probably', 'confirmed'] as const),
    conversation: parseConversation(conversation),
    to: parseList(to, parsePerson, 50),
    subject: parseLine(subject),
    text: parseText(text, bodyCap),
    letter: orNull(given => parseLine(given, 100))(letter),
  };
}

export function parseSending(value: unknown): string {
  const sending = parseLine(value, 200);
  if (sending === '') throw new Unusable('no sending');
  return sending;
}

/** The note after an interview; each part may be missing. */
export function parseNote(value: unknown): InterviewNote {
  const fields = parseFields(value);
  const note: InterviewNote = {};
  if (fields.people !== undefined) note.people = parseLines(fields.people);
  if (fields.keyPoints !== undefined) note.keyPoints = parseLines(fields.keyPoints);
  if (fields.promise !== undefined) note.promise = parseDate(fields.promise);
  if (fields.papers !== undefined) note.papers = parseList(fields.papers, parsePaper, 20);
  for (const flag of [
    'rapport',
    'callAsked',
    'traditional',
    'large',
    'dreamJob',
    'technology',
    'wentBadly',
  ] as const)
    if (fields[flag] !== undefined) note[flag] = parseFlag(fields[flag]);
  return note;
}

const parseLines = (value: unknown): string[] =>
  parseList(value, entry => parseLine(entry, 500), 20).filter(line => line !== '');

function parsePaper(value: unknown): {what: string; by?: string} {
  const {what, by} = parseFields(value);
  return {what: parseLine(what, 200), ...(by === undefined ? {} : {by: parseDate(by)})};
}
