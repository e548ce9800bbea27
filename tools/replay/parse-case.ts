import type {Action} from '../../src/domain/action';
import type {Instant} from '../../src/domain/instant';
import type {Person} from '../../src/domain/person';
import type {Settings} from '../../src/domain/settings';
import {bodyCap, type SeenMessage, type Sighting} from '../../src/domain/sighting';
import {CaseFault} from './case-fault';
import {type Fields, fields, flag, list, oneOf, text, textOrNull, time} from './expect';
import {parseActions} from './parse-actions';
import {parseSettings} from './parse-settings';

/** One line of input, ready to be read as the extension would read it. */
export interface Case {
  now: Instant;
  settings: Settings;
  sightings: Sighting[];
  actions: Action[];
}

/** Reads a case; throws a `CaseFault` that says what is wrong with it. Keys it does not know are ignored. */
export function parseCase(value: unknown): Case {
  const given = fields(value, 'The line');
  const settings = parseSettings(given.settings);
  if (given.conversations === undefined) throw new CaseFault('conversations is missing.');
  const sightings = list(given.conversations, 'conversations').map((conversation, index) =>
    parseConversation(fields(conversation, `conversations[${index}]`), `conversations[${index}]`),
  );
  const actions = parseActions(
    given.actions,
    sightings.map(({conversation}) => conversation),
  );
  return {settings, sightings, actions, now: nowOf(given.now, sightings, actions)};
}

/** The newest message, when the case does not say; without one, the newest action. */
function nowOf(value: unknown, sightings: readonly Sighting[], actions: readonly Action[]): Instant {
  if (value !== undefined && value !== null) return time(value, 'now').at;
  const messages = sightings.flatMap(sighting => sighting.messages.flatMap(({at}) => at ?? []));
  const moments = messages.length > 0 ? messages : actions.map(({at}) => at);
  return Math.max(0, ...moments);
}

function parseConversation(given: Fields, place: string): Sighting {
  const account = text(given.account, `${place}.account`).trim().toLowerCase();
  const messages = list(given.messages, `${place}.messages`).map((message, index) =>
    parseMessage(fields(message, `${place}.messages[${index}]`), `${place}.messages[${index}]`, index),
  );
  return {
    conversation: {
      webmail:
        given.webmail === undefined
          ? 'gmail'
          : oneOf(given.webmail, ['gmail', 'outlook'], `${place}.webmail`),
      account,
      key: text(given.key, `${place}.key`),
    },
    subject: textOrNull(given.subject, `${place}.subject`) ?? '',
    complete: true,
    messages: messages.sort((one, other) => (one.at ?? 0) - (other.at ?? 0)),
  };
}

function parseMessage(given: Fields, place: string, index: number): SeenMessage {
  const {at, offsetMinutes} = time(given.at, `${place}.at`);
  const own = flag(given.own, `${place}.own`);
  const whole = text(given.text ?? '', `${place}.text`);
  return {
    key: `message-${index}`,
    from: given.from === undefined || given.from === null ? null : parsePerson(given.from, `${place}.from`),
    to: list(given.to, `${place}.to`).map((person, number) => parsePerson(person, `${place}.to[${number}]`)),
    at,
    offsetMinutes,
    body: whole.length > bodyCap ? 'clipped' : 'loaded',
    text: whole.slice(0, bodyCap),
    attachments: list(given.attachments, `${place}.attachments`).map((attachment, number) => ({
      name: nameOfAttachment(attachment, `${place}.attachments[${number}]`),
    })),
    draft: false,
    ...(own === undefined ? {} : {own}),
  };
}

/** `{"name": …, "address": …}`, or the address alone. */
function parsePerson(value: unknown, place: string): Person {
  if (typeof value === 'string') return {name: null, address: value.trim().toLowerCase() || null};
  const given = fields(value, place);
  return {
    name: textOrNull(given.name, `${place}.name`)?.trim() || null,
    address: textOrNull(given.address, `${place}.address`)?.trim().toLowerCase() || null,
  };
}

const nameOfAttachment = (value: unknown, place: string): string =>
  typeof value === 'object' && value !== null
    ? text((value as Fields).name, `${place}.name`)
    : text(value, place);
