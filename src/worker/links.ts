import {companyKey} from '../applications/company-name';
import {organisationOf} from '../applications/organisation';
import type {ConversationReading, MessageReading} from '../domain/reading';

/**
 * What two conversations of one application may have in common: the employer's name, somebody's address, the beginning of a company's
 * name or mail domain. Wider than what joins them: links only find the candidates that are then compared.
 */
export function linksOf(reading: ConversationReading): string[] {
  const account = reading.conversation.account.toLowerCase();
  const names = new Set<string>();
  const addresses = new Set<string>();
  for (const message of reading.messages) {
    if (message.employer) names.add(companyKey(message.employer));
    for (const address of addressesOf(message)) if (address !== account) addresses.add(address);
  }
  names.delete('');
  const organisations = [...addresses].flatMap(address => organisationOf(address) ?? []);
  const beginnings = new Set([...names, ...organisations].map(name => name.slice(0, 4)));
  const invitations = reading.messages.flatMap(({interviews}) =>
    interviews.flatMap(({invitation}) => invitation ?? []),
  );
  return [
    ...[...new Set(invitations)].map(invitation => `invitation:${invitation}`),
    ...[...names].map(name => `employer:${name}`),
    ...[...addresses].map(address => `person:${address}`),
    ...[...beginnings].map(name => `${weak}${name}`),
  ];
}

const weak = 'name:';

/** Many conversations may share a weak link; it is followed less far. */
export const isWeak = (link: string): boolean => link.startsWith(weak);

/** A machine's address says nothing about which application it is: thousands of conversations may share it. */
function addressesOf({own, noReply, automatic, from, to, people}: MessageReading): string[] {
  const senders = noReply || automatic || own ? [] : [from];
  const receivers = own ? to : [];
  return [...senders, ...receivers, ...people].flatMap(person => person?.address?.toLowerCase() ?? []);
}
