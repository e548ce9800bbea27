import {isSomebodys} from './bond';
import {companyKey} from './company-name';
import type {ConversationProfile} from './conversation-profile';
import {labelsNaming, labelsOf} from './organisation';

/** Those of a set of conversations that could have any bond with this one; others certainly have none. */
export type Neighbours = (profile: ConversationProfile) => ConversationProfile[];

/**
 * Finds who could belong together by what a bond needs: an invitation, a person, an employer's name or domain in common, or the user's
 * word. Comparing everybody with everybody would take a second for a thousand conversations.
 */
export function neighbours(
  profiles: readonly ConversationProfile[],
  joined: readonly (readonly [string, string])[],
): Neighbours {
  const partners = new Index(
    joined.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
  );
  const byId = new Index(profiles.map(profile => [profile.id, profile] as const));
  const sharing = new Index(profiles.flatMap(profile => keysOf(profile).map(key => [key, profile] as const)));
  const wanted = new Index(
    profiles.flatMap(profile => seekingIn(profile).map(key => [key, profile] as const)),
  );
  const offered = new Index(
    profiles.flatMap(profile => givenIn(profile).map(key => [key, profile] as const)),
  );
  return profile => {
    const found = new Set([
      ...sharing.all(keysOf(profile)),
      ...offered.all(seekingIn(profile)),
      ...wanted.all(givenIn(profile)),
      ...byId.all(partners.all([profile.id])),
    ]);
    found.delete(profile);
    return [...found];
  };
}

const employersIn = ({employer, alsoCalled}: ConversationProfile): string[] =>
  [employer, alsoCalled.employer].flatMap(name => name ?? []);

const keysOf = (profile: ConversationProfile): string[] => [
  ...[...profile.invitations].map(invitation => `invitation ${invitation}`),
  ...[...new Set([...profile.addresses, ...profile.named])]
    .filter(isSomebodys)
    .map(address => `person ${address}`),
  ...[...profile.organisations].map(name => `house ${name}`),
  ...employersIn(profile).map(name => `employer ${companyKey(name)}`),
];

/** A conversation that names no employer is known by the domain its people write from. */
const seekingIn = ({employer, organisations}: ConversationProfile): string[] =>
  employer === null ? [...organisations].flatMap(labelsOf) : [];

const givenIn = (profile: ConversationProfile): string[] => employersIn(profile).flatMap(labelsNaming);

/** Values under keys; several of each. */
class Index<Value> {
  readonly #values = new Map<string, Value[]>();

  constructor(entries: readonly (readonly [string, Value])[]) {
    for (const [key, value] of entries) {
      const known = this.#values.get(key);
      if (known) known.push(value);
      else this.#values.set(key, [value]);
    }
  }

  all(keys: readonly string[]): Value[] {
    return keys.flatMap(key => this.#values.get(key) ?? []);
  }
}
