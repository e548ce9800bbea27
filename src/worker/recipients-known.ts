import type {Card} from '../contract';
import {cardOf} from './card-of';
import {momentOf} from './moment';
import type {Ports} from './ports';

/** Of one person hardly more conversations are known. */
const mostConversations = 50;

/** The application that these people belong to on the employer's side, as its card; null: none, or several. */
export async function recipientsKnown(
  webmail: unknown,
  addresses: readonly string[],
  ports: Ports,
): Promise<Card | null> {
  const {memory, rooms} = ports;
  const to = new Set(addresses.map(address => address.toLowerCase()));
  const moment = await momentOf(ports);
  return memory.read(async rows => {
    const linked = await rows.linkedBy(
      [...to].map(address => `person:${address}`),
      mostConversations,
    );
    const ids = new Set(linked.flatMap(({application}) => application ?? []));
    const theirs = (await rows.applications([...ids])).filter(({card}) =>
      card.people.some(({address}) => address !== null && to.has(address.toLowerCase())),
    );
    const [only, ...others] = theirs;
    if (!only || others.length > 0) return null;
    // The newest of its conversations in this webmail: what is said of the draft is said of them all.
    const [newest] = linked
      .filter(row => row.application === only.id && row.reading.conversation.webmail === webmail)
      .sort((one, other) => other.seenAt - one.seenAt);
    return newest ? cardOf(rows, newest.reading.conversation, rooms, moment) : null;
  });
}
