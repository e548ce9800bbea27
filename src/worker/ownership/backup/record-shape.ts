import type {Action, InterviewNote, Outcome} from '../../../domain/action';
import {type ConversationRef, conversationId, conversationSources} from '../../../domain/conversation';
import {mailKinds, ownPurposes} from '../../../domain/kind';
import type {Contact, Person} from '../../../domain/person';
import {
  type InterviewMention,
  type MessageReading,
  type PaperAsked,
  type PromiseMade,
  quoteCap,
} from '../../../domain/reading';
import {stepNames} from '../../../domain/step';
import type {BackupRecord} from './record';
import {
  type Check,
  type Checks,
  type Fault,
  flag,
  forbiddenIn,
  list,
  matching,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from './shape';

const line = text(2_000);
const name = text(2_000, 1);
const quote = text(quoteCap);
/** From 1970 to the year 9999: what a clock, a mail and a calendar can mean. */
export const moment = whole(0, 253_402_300_799_999);
const day = matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const many = 100_000;

const conversation = object<ConversationRef>({
  webmail: oneOf(conversationSources),
  account: text(320, 1),
  key: name,
});
const person: Checks<Person> = {name: orNull(line), address: orNull(line)};
const contact = object<Contact>({...person, title: optional(line), agency: optional(flag)});
const channel = orNull(oneOf(['phone', 'video', 'on-site']));

const interview = object<InterviewMention>({
  start: moment,
  end: orNull(moment),
  status: oneOf(['proposed', 'confirmed', 'accepted', 'cancelled', 'moved-from']),
  zone: orNull(line),
  zoneNamed: flag,
  uncertain: flag,
  channel,
  people: list(contact, many),
  invitation: orNull(line),
  quote,
});

const message = object<MessageReading>({
  key: name,
  at: moment,
  own: flag,
  from: orNull(object<Person>(person)),
  to: list(object<Person>(person), many),
  kind: oneOf(mailKinds),
  confidence: number(0, 1),
  related: flag,
  automatic: flag,
  noReply: flag,
  because: list(quote, many),
  purpose: orNull(oneOf(ownPurposes)),
  userIsEmployer: flag,
  employer: orNull(line),
  agency: orNull(line),
  role: orNull(line),
  people: list(contact, many),
  interviews: list(interview, many),
  interviewChange: orNull(oneOf(['moved', 'cancelled'])),
  promise: orNull(object<PromiseMade>({date: day, quote})),
  promiseWithdrawn: flag,
  waitUntil: orNull(day),
  papers: list(object<PaperAsked>({what: line, by: orNull(moment), byDay: orNull(day), quote}), many),
  language: optional(orNull(line)),
  familiar: optional(flag),
  signedAs: optional(orNull(line)),
});

const note = object<InterviewNote>({
  people: optional(list(line, many)),
  keyPoints: optional(list(line, many)),
  promise: optional(day),
  papers: optional(list(object<{what: string; by?: string}>({what: line, by: optional(day)}), many)),
  rapport: optional(flag),
  callAsked: optional(flag),
  traditional: optional(flag),
  large: optional(flag),
  dreamJob: optional(flag),
  technology: optional(flag),
  wentBadly: optional(flag),
});

const step = oneOf(stepNames);
const outcomes: readonly Outcome[] = ['rejected', 'offer', 'accepted', 'declined', 'withdrawn', 'let-go'];
const span = object<{start: number; end: number | null}>({start: moment, end: orNull(moment)});

type Fields<Did extends Action['did']> = Omit<Extract<Action, {did: Did}>, 'did' | 'at'>;

/** Every kind of action with its own fields; one that is added to the domain and not here does not compile. */
const actions: {[Did in Action['did']]: Checks<Fields<Did>>} = {
  note: {note},
  skip: {step},
  snooze: {step, until: moment},
  done: {step, to: optional(list(line, many))},
  call: {direction: oneOf(['in', 'out'])},
  'not-interview': {conversation},
  join: {conversation, with: conversation},
  split: {conversation, from: conversation},
  outcome: {outcome: oneOf(outcomes)},
  pause: {until: moment},
  never: {},
  archive: {archived: flag},
  correct: {what: oneOf(['employer', 'role']), value: orNull(line)},
  'correct-note': {list: oneOf(['people', 'keyPoints', 'papers']), line, to: orNull(line)},
  'correct-promise': {date: orNull(day)},
  'correct-interview': {start: orNull(moment), to: orNull(span)},
};
const dids = Object.keys(actions) as Action['did'][];

/** One thing the user said. */
export const action: Check = (value, where) => {
  const did = typeof value === 'object' && value !== null && 'did' in value ? value.did : undefined;
  const known = dids.find(one => one === did);
  if (!known) return oneOf(dids)(did, `${where}.did`);
  return object<Record<string, unknown>>({...actions[known], did: oneOf([known]), at: moment})(value, where);
};

type Told = BackupRecord['told'][number];
type Said = NonNullable<Told['said']>;

const record = object<BackupRecord>({
  conversation,
  subject: line,
  complete: flag,
  seenAt: moment,
  home: orNull(line),
  news: orNull(object<NonNullable<BackupRecord['news']>>({at: moment, read: flag})),
  messages: list(message, many),
  told: list(object<Told>({id: name, action, said: optional(object<Said>({did: line, at: moment}))}), many),
  sent: list(
    object<BackupRecord['sent'][number]>({
      id: name,
      at: moment,
      letter: orNull(line),
      certainty: oneOf(['probably', 'confirmed', 'revoked']),
      wordHashes: list(whole(0, 2 ** 32 - 1), 1_000),
      message,
      shownAs: orNull(line),
    }),
    many,
  ),
});

/** Is this a record, every value of it right? */
export function faultIn(value: unknown, where: string): Fault | null {
  return forbiddenIn(value, where) ?? record(value, where) ?? twiceIn(value as BackupRecord, where);
}

function twiceIn(record: BackupRecord, where: string): Fault | null {
  const {
    messages,
    told,
    sent,
    conversation: {account},
  } = record;
  // An id begins with the conversation it was said of: two conversations could otherwise share one.
  const strange = told.findIndex(({id}) => !id.startsWith(`${recordId(record)} `));
  if (strange >= 0) return {problem: 'out-of-range', where: `${where}.told[${strange}].id`};
  // The id is made of the lower case; another spelling would be another conversation to whoever compares references.
  if (account !== account.toLowerCase())
    return {problem: 'out-of-range', where: `${where}.conversation.account`};
  return (
    twice(messages, ({key}) => key, `${where}.messages`) ??
    twice(told, ({id}) => id, `${where}.told`) ??
    twice(sent, ({id}) => id, `${where}.sent`)
  );
}

function twice<T>(entries: readonly T[], nameOf: (entry: T) => string, where: string): Fault | null {
  const names = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const known = nameOf(entry);
    if (names.has(known)) return {problem: 'duplicate', where: `${where}[${index}]`};
    names.add(known);
  }
  return null;
}

/** Under which a record is staged: no two of a file may share it. */
export const recordId = ({conversation: ref}: BackupRecord): string => conversationId(ref);
