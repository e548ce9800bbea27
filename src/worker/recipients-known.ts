import type {Card} from '../contract';
import type {WebmailName} from '../domain/conversation';
import {cardOf} from './card-of';
import {momentOf} from './moment';
import type {Ports} from './ports';

/** Of one person hardly more conversations are known; where there are more, not all are looked at and nothing is said for sure. */
const mostConversations = 50;

/** A mailbox, and whom a mail in it goes to. */
export interface Recipients {
  webmail: WebmailName;
  account: string;
  addresses: readonly string[];
}

/**
 * The application that these people belong to on the employer's side, as the card of its newest conversation in that mailbox; null:
 * none, or several. What another mailbox knows of them is not said here: the letter would be that one's.
 */
export async function recipientsKnown(
  {webmail, account, addresses}: Recipients,
  ports: Ports,
): Promise<Card | null> {
  const {memory, rooms} = ports;
  const to = new Set(addresses.map(address => address.toLowerCase()));
  const moment = await momentOf(ports);
  return memory.read(async rows => {
    const ofEach = await Promise.all(
      [...to].map(address => rows.linkedBy([`person:${address}`], mostConversations)),
    );
    if (ofEach.some(({length}) => length === mostConversations)) return null;
    const linked = ofEach.flat();
    const ids = new Set(linked.flatMap(({application}) => application ?? []));
    const theirs = (await rows.applications([...ids])).filter(({card}) =>
      card.people.some(({address}) => address !== null && to.has(address.toLowerCase())),
    );
    const [only, ...others] = theirs;
    if (!only || others.length > 0) return null;
    // The newest of its conversations in this webmail: what is said of the draft is said of them all.
    const [newest] = linked
      .filter(({application, reading: {conversation}}) => {
        const here = conversation.webmail === webmail && conversation.account === account.toLowerCase();
        return here && application === only.id;
      })
      .sort((one, other) => other.seenAt - one.seenAt);
    return newest ? cardOf(rows, newest.reading.conversation, rooms, moment) : null;
  });
}
