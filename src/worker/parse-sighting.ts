import {type ConversationRef, conversationSources, type WebmailName} from '../domain/conversation';
import type {Person} from '../domain/person';
import {
  bodyCap,
  lineCap,
  messageCap,
  type RowSeen,
  type RowSighting,
  type SeenAttachment,
  type SeenMessage,
  type Sighting,
} from '../domain/sighting';
import {
  orNull,
  parseFields,
  parseFlag,
  parseInstant,
  parseLine,
  parseList,
  parseOneOf,
  parseText,
  Unusable,
} from './parse-field';

const peopleCap = 50;
const attachmentCap = 50;
const rowCap = 200;
const keyCap = 300;
const halfDayMinutes = 14 * 60;

/** A conversation as a page names it; refuses one without a mailbox or a key. */
export function parseConversation(value: unknown): ConversationRef {
  const {webmail, account, key} = parseFields(value);
  const conversation = {
    webmail: parseOneOf(webmail, conversationSources),
    account: parseLine(account, 320).toLowerCase(),
    key: parseLine(key, keyCap),
  };
  if (conversation.key === '' || !/^\S+@\S+$/.test(conversation.account))
    throw new Unusable('no conversation');
  return conversation;
}

/** An open conversation: its newest messages, capped and clean. */
export function parseSighting(value: unknown): Sighting {
  const {conversation, subject, complete, messages} = parseFields(value);
  if (!Array.isArray(messages)) throw new Unusable('no messages');
  return {
    conversation: parseConversation(conversation),
    subject: parseLine(subject),
    // What is cut off here is unknown, like what the page did not show.
    complete: parseFlag(complete) && messages.length <= messageCap,
    messages: parseList(messages.slice(-messageCap), parseMessage, messageCap),
  };
}

function parseMessage(value: unknown): SeenMessage {
  const {key, from, to, at, offsetMinutes, body, text, attachments, draft, own} = parseFields(value);
  return {
    key: orNull(given => parseLine(given, keyCap))(key) || null,
    from: orNull(parsePerson)(from),
    to: parseList(to, parsePerson, peopleCap),
    at: parseInstant(at),
    body: parseOneOf(body, ['loaded', 'collapsed', 'clipped', 'hidden'] as const),
    text: parseText(text, bodyCap),
    attachments: parseList(attachments, parseAttachment, attachmentCap),
    draft: parseFlag(draft),
    ...(isOffset(offsetMinutes) ? {offsetMinutes} : {}),
    ...(typeof own === 'boolean' ? {own} : {}),
  };
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= halfDayMinutes;

/** A name and an address, either of which may be missing. */
export function parsePerson(value: unknown): Person {
  const {name, address} = parseFields(value);
  return {
    name: orNull(given => parseLine(given, 200))(name) || null,
    address: orNull(given => parseLine(given, 320).toLowerCase())(address) || null,
  };
}

const parseAttachment = (value: unknown): SeenAttachment => ({name: parseLine(parseFields(value).name, 255)});

/** Which rows a list shows; at most 200 at once. */
export const parseRowsSeen = (value: unknown): RowSeen[] =>
  parseList(parseFields(value).rows, parseRowSeen, rowCap);

function parseRowSeen(value: unknown): RowSeen {
  const {conversation, at, atText, language} = parseFields(value);
  return {
    conversation: parseConversation(conversation),
    at: parseInstant(at),
    atText: orNull(given => parseLine(given, 80))(atText),
    language: orNull(given => parseLine(given, 35))(language),
  };
}

/** The rows that are in sight on a page of that webmail, or null where the page asks about none; at most 200. */
export function parseRowsInSight(value: unknown, webmail: WebmailName): ConversationRef[] | null {
  const {rows} = parseFields(value);
  if (rows === null) return null;
  const {account, keys} = parseFields(rows);
  return parseList(keys, key => parseConversation({webmail, account, key}), rowCap);
}

/** Rows of a list; at most 200 at once. */
export const parseRows = (value: unknown): RowSighting[] =>
  parseList(parseFields(value).rows, parseRow, rowCap);

function parseRow(value: unknown): RowSighting {
  const {subject, senders, snippet, unread} = parseFields(value);
  return {
    ...parseRowSeen(value),
    subject: parseLine(subject),
    senders: parseList(senders, parsePerson, peopleCap),
    snippet: parseText(snippet, lineCap),
    unread: orNull(parseFlag)(unread),
  };
}
