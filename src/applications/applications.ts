import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import {conversationId} from '../domain/conversation';
import type {Instant} from '../domain/instant';
import type {ConversationReading} from '../domain/reading';
import type {Settings} from '../domain/settings';
import {type ConversationProfile, profileOf} from './conversation-profile';
import {verdictOn} from './conversation-verdict';
import {withCorrectedNotes} from './corrected-notes';
import {type Corrections, correctionsIn} from './corrections';
import {foldApplication} from './fold-application';
import {joinConversations} from './join';
import {applicationMeantBy} from './whose-action';
import {withoutDoubles} from './without-doubles';

/**
 * What the user did and said. By application: under its id, which is the id of a conversation it holds, so it stays with the application
 * however that grows or splits. As a flat list: each goes to the application it can only mean.
 */
export type GivenActions = ReadonlyMap<string, readonly Action[]> | readonly Action[];

export interface ApplicationsContext {
  settings: Settings;
  now: Instant;
  /** When each conversation was last seen on a page, by its id. */
  seenAt?: ReadonlyMap<string, Instant>;
  /** Leaves out applications of no interest, by the ids of their conversations; the others are the same without them. */
  isWanted?(conversations: readonly string[]): boolean;
}

/**
 * The hiring processes behind these conversations, oldest first: joined by what the mails prove and the user said, each with all its
 * messages and actions folded in. The same whatever the order of the input; an id lasts while the oldest conversation is known.
 */
export function applicationsFrom(
  readings: readonly ConversationReading[],
  actions: GivenActions,
  context: ApplicationsContext,
): Application[] {
  const known = withoutDoubles(readings).filter(({messages}) => messages.length > 0);
  const byId = new Map(known.map(reading => [conversationId(reading.conversation), reading]));
  const corrections = correctionsIn([...allOf(actions)]);
  // Whose a flat action is, is decided among all of them.
  const isWanted = (group: readonly string[]): boolean =>
    isFlat(actions) || (context.isWanted?.(group) ?? true);
  const groups = groupsOf([...byId.values()], corrections, actions)
    .filter(isWanted)
    .map(group => group.flatMap(id => byId.get(id) ?? []));
  const fold = (group: readonly ConversationReading[], own: readonly Action[]): Application =>
    foldApplication(group, withCorrectedNotes(own), context);
  const given = isFlat(actions)
    ? givenByMeaning(
        actions,
        groups.map(group => fold(group, [])),
      )
    : givenById(actions, groups);
  return groups.map((group, index) => fold(group, given[index] ?? []));
}

const allOf = (actions: GivenActions): readonly Action[] =>
  isFlat(actions) ? actions : [...actions.values()].flat();

const isFlat = (actions: GivenActions): actions is readonly Action[] => Array.isArray(actions);

/** Ids of the conversations of each application, its oldest first. */
function groupsOf(
  readings: readonly ConversationReading[],
  corrections: Corrections,
  actions: GivenActions,
): string[][] {
  const saidAbout = (reading: ConversationReading): readonly Action[] =>
    isFlat(actions) ? [] : (actions.get(conversationId(reading.conversation)) ?? []);
  const profiles = new Map<ConversationReading, ConversationProfile>(
    readings.map(reading => [reading, profileOf(reading, saidAbout(reading))]),
  );
  const taking = (isTaken: (reading: ConversationReading) => boolean): ConversationProfile[] =>
    [...profiles].flatMap(([reading, profile]) =>
      isTaken(reading) && !corrections.dismissed.has(profile.id) ? [profile] : [],
    );
  const joined = joinConversations(
    taking(reading => verdictOn(reading).related),
    taking(reading => mayComeAlong(reading, corrections)),
    corrections,
  );
  return joined.map(group => group.map(({id}) => id));
}

/** Makes no process of its own, yet belongs to one: an acknowledgement, one's own letter in a thread of its own, what the user joined. */
function mayComeAlong(reading: ConversationReading, corrections: Corrections): boolean {
  const {related, kind} = verdictOn(reading);
  if (related || reading.messages.some(({userIsEmployer}) => userIsEmployer)) return false;
  return (
    kind === 'application-ack' ||
    reading.messages.some(({own, purpose}) => own && purpose !== null && purpose !== 'other') ||
    corrections.touches(conversationId(reading.conversation))
  );
}

/** The actions of each application, in the order of the applications, where each goes to the one it can only mean. */
function givenByMeaning(actions: readonly Action[], applications: readonly Application[]): Action[][] {
  const given = new Map<Application | null, Action[]>(applications.map(application => [application, []]));
  for (const action of actions) given.get(applicationMeantBy(action, applications))?.push(action);
  return applications.map(application => oldestFirst(given.get(application) ?? []));
}

/** The same, where each is said under the id of a conversation. */
const givenById = (
  actions: ReadonlyMap<string, readonly Action[]>,
  groups: readonly (readonly ConversationReading[])[],
): Action[][] =>
  groups.map(group =>
    oldestFirst(group.flatMap(({conversation}) => actions.get(conversationId(conversation)) ?? [])),
  );

const oldestFirst = (actions: readonly Action[]): Action[] =>
  [...actions].sort((one, other) => one.at - other.at);
