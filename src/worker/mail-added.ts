import type {ApplicationPage} from '../contract';
import {type ConversationRef, conversationId} from '../domain/conversation';
import {type ConversationReading, type InterviewMention, quoteCap} from '../domain/reading';
import {failed, ok, type Result} from '../domain/result';
import type {SeenMessage, Sighting} from '../domain/sighting';
import {startOf} from '../reading/text/start-of';
import {keepByHand} from './application-added';
import {belongs, rowByHand} from './belongs-to';
import type {Moment} from './derive';
import {type CalendarEntry, parseCalendar} from './mail/parse-calendar';
import {parseMail} from './mail/parse-mail';
import {momentOf} from './moment';
import type {Ports, Rooms} from './ports';
import {conversationByHand, noMailbox} from './reading-by-hand';
import {rederiveAround} from './rederive';
import {standingFor} from './standing-for';
import type {Rows} from './store/store';
import {pageWith} from './told-kept';
import {textHash} from './word-hashes';

interface Added {
  kind: 'mail' | 'calendar';
  text: string;
  /** The application the user says it belongs to. */
  application: string | null;
}

/**
 * Reads a mail or an appointment the user brought, like one seen in a webmail: facts are kept, its text is not. The same one brought twice
 * is one.
 */
export async function mailAdded(added: Added, ports: Ports): Promise<Result<ApplicationPage | null>> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  const done = await memory.change(async rows => {
    const reading = await readingOf(added, rows, rooms, moment);
    if (!reading.ok) return reading;
    const {conversation} = reading.value;
    const partner = added.application === null ? null : await standingFor(rows, added.application);
    if (added.application !== null && partner === null) return failed('no-such-application');
    if (
      partner === null &&
      !(await belongs(rowByHand(reading.value, undefined, moment.now), rows, rooms, moment))
    )
      return failed('not-about-an-interview');
    await keepByHand(rows, reading.value, rooms, moment);
    if (partner) await joinTo(partner, conversation, rows, rooms, moment);
    return ok(await pageWith(rows, partner ?? conversation, rooms, moment));
  });
  return done.ok ? done.value : done;
}

async function readingOf(
  {kind, text, application}: Added,
  rows: Rows,
  rooms: Rooms,
  moment: Moment,
): Promise<Result<ConversationReading>> {
  const {timeZone, country, region} = moment.settings;
  const salt = (await rows.stamp())?.salt ?? 0;
  const read = (sighting: Sighting): ConversationReading =>
    rooms.readConversation(sighting, {timeZone, country, region});
  if (kind === 'calendar') {
    const entry = parseCalendar(text, timeZone);
    if (!entry.ok) return entry;
    const key = `calendar-${textHash(entry.value.uid ?? text, salt)}`;
    return ok(
      withAppointment(
        read(sightingOf(key, messageOf(entry.value, moment.now), entry.value.summary)),
        entry.value,
      ),
    );
  }
  const mail = parseMail(text, timeZone);
  if (!mail.ok) return mail;
  const {from, to, at, offsetMinutes, subject, text: body, attachments, id} = mail.value;
  if (from === null && application === null) return failed('mail-without-sender');
  const accounts = (await rows.accounts()).filter(account => account !== noMailbox);
  const mailbox =
    [from, ...to].find(person => accounts.includes(person?.address ?? ''))?.address ?? noMailbox;
  const message: SeenMessage = {
    key: id ?? `at:${at}`,
    from,
    to,
    at,
    ...(offsetMinutes === null ? {} : {offsetMinutes}),
    body: 'loaded',
    text: body,
    attachments: attachments.map(name => ({name})),
    draft: false,
    own: accounts.includes(from?.address ?? ''),
  };
  const key = `mail-${textHash(id ?? `${at} ${from?.address} ${subject}`, salt)}`;
  return ok(read(sightingOf(key, message, subject, mailbox)));
}

const sightingOf = (key: string, message: SeenMessage, subject: string, mailbox = noMailbox): Sighting => ({
  conversation: conversationByHand(key, mailbox),
  subject,
  complete: true,
  messages: [message],
});

/** An appointment read as the mail that brought it: its words may name employer, role and people. */
const messageOf = (
  {organizer, attendees, writtenAt, start, summary, description}: CalendarEntry,
  now: number,
): SeenMessage => ({
  key: 'appointment',
  from: organizer,
  to: attendees,
  at: Math.min(writtenAt ?? now, now, start - 1),
  body: 'loaded',
  text: [summary, description].filter(Boolean).join('\n\n'),
  attachments: [],
  draft: false,
  own: false,
});

/** The time is what the file says, whatever its words are: the user brought it because it is an interview. */
function withAppointment(reading: ConversationReading, entry: CalendarEntry): ConversationReading {
  const {start, end, zone, cancelled, uid, location, summary} = entry;
  const mention: InterviewMention = {
    start,
    end,
    status: cancelled ? 'cancelled' : 'confirmed',
    zone,
    zoneNamed: true,
    uncertain: false,
    channel: /https?:|zoom|teams|meet/i.test(location) ? 'video' : null,
    people: [],
    invitation: uid,
    quote: startOf(summary, quoteCap),
  };
  return {
    ...reading,
    messages: reading.messages.map(message => ({
      ...message,
      kind: cancelled ? 'cancelled' : 'interview-confirmed',
      confidence: 1,
      related: true,
      automatic: false,
      userIsEmployer: false,
      interviews: [mention],
      interviewChange: null,
    })),
  };
}

async function joinTo(
  partner: ConversationRef,
  conversation: ConversationRef,
  rows: Rows,
  rooms: Rooms,
  {now, ...settings}: Moment,
): Promise<void> {
  const [anchor, id] = [conversationId(partner), conversationId(conversation)];
  if (anchor === id) return;
  await rows.putAction({
    id: `${anchor} joined ${id}`,
    anchor,
    action: {did: 'join', at: now, conversation: partner, with: conversation},
  });
  await rederiveAround(rows, [anchor, id], rooms, {now, ...settings});
}
