import type {Person} from '../domain/person';
import {employerIn} from './employer';
import {looksLike, mixesScripts} from './look-alike';
import {servesEverybody, writesForEmployers} from './mail-house';
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
    const house = message.own ? null : houseOf(message.from);
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
  if (mixesScripts(from?.name ?? '') || mixesScripts(from?.address ?? '')) return false;
  const house = organisationOf(from?.address ?? null);
  if (house === null || houses.has(house) || known.has(from?.address?.toLowerCase() ?? '')) return true;
  if ([...houses].some(other => looksLike(house, other))) return false;
  if (!employersOwn.includes(house) && employersOwn.some(other => looksLike(house, other))) return false;
  if (noReply || agency !== null || writesForEmployers(house) || employersOwn.includes(house)) return true;
  return ![...houses].some(other => employersOwn.includes(other));
}

const houseOf = (person: Person | null): string | null => {
  const organisation = organisationOf(person?.address ?? null);
  return organisation === null || servesEverybody(organisation) ? null : organisation;
};

function ownHouse({own, from}: SaidMessage, employer: string | null): string | null {
  const house = own ? null : houseOf(from);
  return house !== null && employer !== null && bearsTheNameOf(house, employer) ? house : null;
}
