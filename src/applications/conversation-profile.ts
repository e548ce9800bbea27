import type {Action} from '../domain/action';
import {conversationId} from '../domain/conversation';
import type {Instant} from '../domain/instant';
import type {ConversationReading, MessageReading} from '../domain/reading';
import {corrected} from './corrected';
import {agencyIn, employerIn} from './employer';
import {mixesScripts} from './look-alike';
import {bearsTheNameOf, organisationOf} from './organisation';
import {roleIn} from './role';

/** What tells whose hiring process a conversation belongs to. */
export interface ConversationProfile {
  id: string;
  /** Null: told by hand, for whichever mailbox. */
  account: string | null;
  first: Instant;
  last: Instant;
  employer: string | null;
  agency: string | null;
  role: string | null;
  /** What the user says is right, beside what the mails say: later mails may say either. */
  alsoCalled: {employer: string | null; role: string | null};
  /** People and mailboxes on the other side that can be answered. */
  addresses: ReadonlySet<string>;
  /** Addresses the other side names in its mails, of a panel or of a colleague to write to. */
  named: ReadonlySet<string>;
  /** Registered names those write from, providers left out. */
  organisations: ReadonlySet<string>;
  /** Somebody can be answered at a domain that does not bear the employer's name, and no agency is named. */
  stranger: boolean;
  /** Calendar invitations it speaks of. */
  invitations: ReadonlySet<string>;
  /** A sender's name or domain mixes scripts: it wants to be taken for another. */
  disguised: boolean;
}

/** Reads the profile off what was read of a conversation that has at least one message, and what was said about it. */
export function profileOf(
  {conversation, messages}: ConversationReading,
  said: readonly Action[] = [],
): ConversationProfile {
  const account = conversation.account.toLowerCase();
  const addresses = new Set(messages.flatMap(message => otherSide(message, account)));
  const employer = employerIn(messages);
  const agency = agencyIn(messages);
  const organisations = new Set([...addresses].flatMap(address => organisationOf(address) ?? []));
  return {
    id: conversationId(conversation),
    account: conversation.webmail === 'by-hand' ? null : `${conversation.webmail}:${account}`,
    first: Math.min(...messages.map(({at}) => at)),
    last: Math.max(...messages.map(({at}) => at)),
    employer,
    agency,
    role: roleIn(messages),
    alsoCalled: {employer: corrected('employer', null, said), role: corrected('role', null, said)},
    addresses,
    named: new Set(messages.flatMap(message => namedIn(message, account))),
    organisations,
    stranger:
      agency === null &&
      employer !== null &&
      organisations.size > 0 &&
      ![...organisations].some(name => bearsTheNameOf(name, employer)),
    invitations: new Set(
      messages.flatMap(({interviews}) => interviews.flatMap(({invitation}) => invitation ?? [])),
    ),
    disguised: messages.some(({own, from}) => !own && from !== null && isDisguised(from.name, from.address)),
  };
}

const isDisguised = (name: string | null, address: string | null): boolean =>
  mixesScripts(name ?? '') || mixesScripts(address ?? '');

function otherSide({own, from, to, noReply, automatic}: MessageReading, account: string): string[] {
  const people = own ? to : noReply || automatic ? [] : [from];
  return people.flatMap(person => {
    const address = person?.address?.toLowerCase();
    return address && address !== account ? [address] : [];
  });
}

function namedIn({own, automatic, people, interviews}: MessageReading, account: string): string[] {
  const named = own || automatic ? [] : [...people, ...interviews.flatMap(mention => mention.people)];
  return named.flatMap(person => {
    const address = person.address?.toLowerCase();
    return address && address !== account ? [address] : [];
  });
}
