import {isSystemSender} from '../reading/facts/employer/domains';
import {employerIn} from './employer';
import {looksLike, mixesScripts} from './look-alike';
import {bearsTheNameOf, organisationOf} from './organisation';
import type {SaidMessage} from './said-message';

/**
 * The messages whose sender is who they seem to be, as far as addresses tell. Left out: names of mixed scripts, domains that look like the
 * employer's and are not, and strangers who write where the employer's own domain is known and nobody brought them in.
 */
export function verifiedIn(messages: readonly SaidMessage[]): SaidMessage[] {
  const houses = new Set<string>();
  const known = new Set<string>();
  const employer = employerIn(messages);
  const employersOwn = messages.flatMap(message => ownHouse(message, employer) ?? []);
  return messages.filter(message => {
    const trusted = message.own || isTrusted(message, {houses, known, employersOwn});
    if (!trusted) return false;
    for (const person of message.to) if (person.address) known.add(person.address.toLowerCase());
    const house = message.own ? null : organisationOf(message.from?.address ?? null);
    if (house) houses.add(house);
    return true;
  });
}

interface Known {
  /** Registered names that trusted senders wrote from so far. */
  houses: ReadonlySet<string>;
  /** Addresses that trusted senders wrote to so far. */
  known: ReadonlySet<string>;
  /** Registered names that bear the employer's name. */
  employersOwn: readonly string[];
}

function isTrusted(message: SaidMessage, {houses, known, employersOwn}: Known): boolean {
  const {from, noReply, agency} = message;
  const address = from?.address?.toLowerCase() ?? null;
  if (mixesScripts(from?.name ?? '') || mixesScripts(address ?? '')) return false;
  if (address === null || known.has(address)) return true;
  const house = organisationOf(address);
  if (house !== null) {
    if (houses.has(house)) return true;
    if ([...houses].some(other => looksLike(house, other))) return false;
    if (employersOwn.includes(house)) return true;
    if (employersOwn.some(other => looksLike(house, other))) return false;
  }
  if (noReply || agency !== null || isSystemSender(address)) return true;
  return ![...houses].some(other => employersOwn.includes(other));
}

function ownHouse({own, from}: SaidMessage, employer: string | null): string | null {
  const house = own ? null : organisationOf(from?.address ?? null);
  return house !== null && employer !== null && bearsTheNameOf(house, employer) ? house : null;
}
