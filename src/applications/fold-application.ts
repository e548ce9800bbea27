import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import {conversationId} from '../domain/conversation';
import type {Interview} from '../domain/interview';
import type {ConversationReading} from '../domain/reading';
import type {ApplicationsContext} from './applications';
import {corrected} from './corrected';
import {employerIn} from './employer';
import {eventsFrom} from './events';
import {interviewsFrom} from './interviews/interviews';
import {mergeContacts} from './merge-contacts';
import {noteFrom} from './note';
import {outcomeFrom} from './outcome';
import {papersFrom} from './papers';
import {peopleFrom} from './people';
import {promiseFrom, waitUntilFrom} from './promise';
import {roleIn} from './role';
import {saidIn} from './said-message';
import {stageFrom} from './stage';
import {verifiedIn} from './verified';

/** One application from the conversations that belong to it, oldest first, and what the user did and said about it, oldest first. */
export function foldApplication(
  readings: readonly ConversationReading[],
  actions: readonly Action[],
  {settings, now, seenAt}: ApplicationsContext,
): Application {
  const conversations = readings.map(({conversation}) => conversation);
  const ids = conversations.map(conversationId);
  const messages = verifiedIn(saidIn(readings));
  const {timeZone} = settings;
  const events = eventsFrom(messages, actions);
  const told = interviewsFrom(messages, actions, {timeZone, now});
  const outcome = outcomeFrom({messages, actions, events, interviews: told});
  const people = peopleFrom(
    messages,
    actions,
    conversations.map(({account}) => account.toLowerCase()),
  );
  const interviews = told.map(interview => withPeople(interview, actions, told, people));
  return {
    id: ids[0] ?? '',
    employer: corrected('employer', employerIn(messages), actions),
    role: corrected('role', roleIn(messages), actions),
    stage: stageFrom({messages, actions, events, interviews, outcome}),
    conversations,
    people,
    interviews,
    promise: promiseFrom({messages, actions, interviews, timeZone}),
    waitUntil: waitUntilFrom({messages, actions, interviews, timeZone}),
    papersOwed: papersFrom({messages, actions, outcome, settings}),
    events,
    actions: [...actions],
    note: noteFrom(actions),
    outcome,
    seenAt: latest(ids.flatMap(id => seenAt?.get(id) ?? [])),
  };
}

const latest = (moments: readonly number[]): number | null =>
  moments.length > 0 ? Math.max(...moments) : null;

/** Who took part: those the mails name and those the note names of the interview it was written after; with all that is known of them. */
function withPeople(
  interview: Interview,
  actions: readonly Action[],
  interviews: readonly Interview[],
  people: Application['people'],
): Interview {
  const noted = actions.flatMap(action => {
    if (action.did !== 'note') return [];
    const after = interviews.findLast(({end, status}) => status === 'held' && end <= action.at);
    return after === interview ? (action.note.people ?? []).map(name => ({name, address: null})) : [];
  });
  const there = mergeContacts([...interview.people, ...noted]);
  // Every merge with the whole list adds addresses and titles; those who were not there stay out.
  return {...interview, people: there.map(person => known(people, person))};
}

const known = (
  people: Application['people'],
  person: Application['people'][number],
): Application['people'][number] =>
  mergeContacts([person, ...people.filter(other => isSame(other, person))])[0] ?? person;

const isSame = (one: Application['people'][number], other: Application['people'][number]): boolean =>
  mergeContacts([one, other]).length === 1;
