import {applicationsFrom} from '../../src/applications/applications';
import {verdictOn} from '../../src/applications/conversation-verdict';
import {enquiriesSent} from '../../src/applications/enquiries-sent';
import {isoInZone} from '../../src/days/zone';
import type {Action} from '../../src/domain/action';
import type {Application} from '../../src/domain/application';
import {conversationId} from '../../src/domain/conversation';
import type {Instant, TimeZone} from '../../src/domain/instant';
import type {ConversationReading} from '../../src/domain/reading';
import type {Step} from '../../src/domain/step';
import {planFor} from '../../src/etiquette/plan';
import {readConversation} from '../../src/reading/read-conversation';
import type {Case} from './parse-case';

/** Reads, joins and plans one case with the code the extension runs; times answered in the user's zone. */
export function replayCase({sightings, actions, settings, now}: Case): object {
  const {timeZone, country, region} = settings;
  const readings = sightings.map(sighting => readConversation(sighting, {timeZone, country, region}));
  const applications = applicationsFrom(readings, actions, {settings, now});
  return {
    conversations: readings.map(reading => conversationOut(reading, actions)),
    applications: applications.map(application => {
      const {open, upcoming} = planFor(application, settings, now);
      return {
        ...applicationOut(application, timeZone),
        open: open.map(step => stepOut(step, timeZone)),
        upcoming: upcoming.map(step => stepOut(step, timeZone)),
      };
    }),
  };
}

function conversationOut(reading: ConversationReading, actions: readonly Action[]): object {
  const id = conversationId(reading.conversation);
  const dismissed = actions.some(
    action => action.did === 'not-interview' && conversationId(action.conversation) === id,
  );
  const {related, kind, confidence, automatic, noReply, because} = verdictOn(reading);
  return {
    key: reading.conversation.key,
    ...(dismissed
      ? {related: false, kind: 'other', confidence: 1, automatic, noReply, because: []}
      : {related, kind, confidence, automatic, noReply, because}),
  };
}

function applicationOut(application: Application, zone: TimeZone): object {
  const {employer, role, stage, conversations, people, interviews, promise, papersOwed} = application;
  return {
    employer,
    role,
    stage,
    conversations: conversations.map(({key}) => key),
    people,
    interviews: interviews.map(({start, end, status, channel, people: there}) => ({
      start: isoInZone(start, zone),
      end: isoInZone(end, zone),
      status,
      channel,
      people: there,
    })),
    promise: promise === null ? null : {date: promise.date, quote: promise.quote},
    papersOwed: papersOwed.map(({what, by}) => ({what, by: timeOut(by, zone)})),
    enquiriesSent: enquiriesSent(application),
  };
}

const stepOut = ({step, from, by, until, because, to, snoozedUntil}: Step, zone: TimeZone): object => ({
  step,
  from: timeOut(from, zone),
  by: timeOut(by, zone),
  until: timeOut(until, zone),
  because,
  ...(to === undefined ? {} : {to}),
  ...(snoozedUntil === undefined ? {} : {snoozedUntil: timeOut(snoozedUntil, zone)}),
});

const timeOut = (at: Instant | null, zone: TimeZone): string | null =>
  at === null ? null : isoInZone(at, zone);
