import type {Letter} from '../contract';
import {type ConversationRef, conversationId} from '../domain/conversation';
import type {ConversationReading} from '../domain/reading';
import {mannerOf} from '../letters/manner';
import type {LetterUse} from '../letters/occasions';
import {conversationIds} from './application-card';
import {applicationHolding} from './card-of';
import {momentOf} from './moment';
import type {Ports} from './ports';

/** The letters that fit a reply in this conversation, the right one first; none where it belongs to no application. */
export async function lettersWanted(
  conversation: ConversationRef,
  ports: Ports,
  uses?: readonly LetterUse[],
): Promise<Letter[]> {
  const {memory, rooms, ownLetters} = ports;
  const [moment, own] = await Promise.all([momentOf(ports), ownLetters.read()]);
  return memory.read(async rows => {
    const held = await applicationHolding(rows, conversation, rooms, moment);
    if (!held) return [];
    const conversations = await rows.conversations(conversationIds(held.application));
    const userName = moment.settings.userName ?? ownName(conversations.map(({reading}) => reading));
    const asked = conversations.find(({id}) => id === conversationId(conversation));
    return rooms.lettersFor(held.application, held.plan, {
      ...moment,
      settings: {...moment.settings, userName},
      own,
      ...(uses ? {uses} : {}),
      ...(asked ? {manner: mannerOf(asked.reading)} : {}),
    });
  });
}

/** How the account holder is named in the mails themselves, newest first. A single word may be the webmail's "me". */
export function ownName(readings: readonly ConversationReading[]): string | null {
  const people = readings.flatMap(({conversation: {account}, messages}) =>
    messages.flatMap(({own, at, from, to}) =>
      (own ? [from] : to.filter(({address}) => address === account)).map(person => ({
        at,
        name: person?.name ?? '',
      })),
    ),
  );
  const named = people.filter(({name}) => /\S\s+\S/.test(name)).sort((one, other) => other.at - one.at);
  return named[0]?.name ?? null;
}
