import {areApart, bondBetween} from './bond';
import type {ConversationProfile} from './conversation-profile';
import type {Corrections} from './corrections';
import {type Neighbours, neighbours} from './neighbours';

type Group = readonly ConversationProfile[];

/** The user's own word outweighs whatever the mails say. */
const userSaidSo = 100;

/**
 * Which conversations are one hiring process. The surest bonds join first; none joins two groups that hold anything apart; a conversation
 * that could as well belong to either of two processes belongs to neither. `joiners` make no process of their own: they come to one, or
 * are left out. The order of the input does not matter.
 */
export function joinConversations(
  makers: readonly ConversationProfile[],
  joiners: readonly ConversationProfile[],
  corrections: Corrections,
): Group[] {
  const split: Apart = (one, other) => corrections.split(one.id, other.id);
  const joined: Apart = (one, other) => corrections.joined(one.id, other.id);
  const bond: Bond = (one, other) =>
    split(one, other) ? 0 : joined(one, other) ? userSaidSo : bondBetween(one, other);
  const apart: Apart = (one, other) => split(one, other) || (!joined(one, other) && areApart(one, other));
  const near = neighbours(makers, corrections.pairs);
  const groups = joinMakers([...makers].sort(byAge), near, {bond, apart, split});
  return takeIn([...joiners].sort(byAge), groups, near, {
    bond,
    apart,
    split,
    joined,
    touched: ({id}) => corrections.touches(id),
  });
}

const byAge = (one: ConversationProfile, other: ConversationProfile): number =>
  one.first - other.first || (one.id < other.id ? -1 : 1);

type Bond = (one: ConversationProfile, other: ConversationProfile) => number;
type Apart = (one: ConversationProfile, other: ConversationProfile) => boolean;

function joinMakers(
  makers: Group,
  near: Neighbours,
  {bond, apart, split}: {bond: Bond; apart: Apart; split: Apart},
): Group[] {
  const place = new Map(makers.map((maker, index) => [maker, index]));
  const isLater = (one: ConversationProfile, other: ConversationProfile): boolean =>
    (place.get(one) ?? 0) < (place.get(other) ?? 0);
  const pairs = makers.flatMap(one =>
    near(one).flatMap(other => {
      const strength = isLater(one, other) ? bond(one, other) : 0;
      return strength > 0 ? [{one, other, strength}] : [];
    }),
  );
  const groupOf = new Map<ConversationProfile, Group>(makers.map(maker => [maker, [maker]]));
  const group = (maker: ConversationProfile): Group => groupOf.get(maker) ?? [maker];
  // The user's own word comes last: it joins whole processes, whatever their mails say.
  const rank = (strength: number): number => (strength === userSaidSo ? 0 : strength);
  const strengths = [...new Set(pairs.map(({strength}) => strength))].sort((a, b) => rank(b) - rank(a));
  for (const strength of strengths) {
    const level = pairs.filter(pair => pair.strength === strength);
    const torn = strength === userSaidSo ? new Set<Group>() : tornGroups(level, group, apart);
    for (const {one, other} of level) {
      const [first, second] = [group(one), group(other)];
      if (first === second || torn.has(first) || torn.has(second)) continue;
      if (anyApart(first, second, strength === userSaidSo ? split : apart)) continue;
      const whole = [...first, ...second].sort(byAge);
      for (const maker of whole) groupOf.set(maker, whole);
    }
  }
  return [...new Set(makers.map(group))];
}

/** Groups drawn to two others that cannot be one. */
function tornGroups(
  level: readonly {one: ConversationProfile; other: ConversationProfile}[],
  group: (maker: ConversationProfile) => Group,
  apart: Apart,
): Set<Group> {
  const drawnTo = new Map<Group, Set<Group>>();
  for (const {one, other} of level)
    for (const [from, to] of [
      [group(one), group(other)],
      [group(other), group(one)],
    ] as const)
      if (from !== to && !anyApart(from, to, apart))
        drawnTo.set(from, (drawnTo.get(from) ?? new Set()).add(to));
  // Most often nothing that hangs together is apart: looked at once for all of it, not once for each of its groups.
  const doubtful = componentsOf(drawnTo).filter(groups => holdsApart(groups, apart));
  return new Set(
    doubtful.flatMap(groups => groups.filter(from => holdsApart([...(drawnTo.get(from) ?? [])], apart))),
  );
}

const holdsApart = (groups: readonly Group[], apart: Apart): boolean =>
  groups.some((one, index) => groups.some((other, place) => place > index && anyApart(one, other, apart)));

/** Groups that hang together, however far. */
function componentsOf(drawnTo: ReadonlyMap<Group, ReadonlySet<Group>>): Group[][] {
  const seen = new Set<Group>();
  return [...drawnTo.keys()].flatMap(begin => {
    if (seen.has(begin)) return [];
    seen.add(begin);
    const component = [begin];
    // Grows while it is walked.
    for (const group of component)
      for (const next of drawnTo.get(group) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          component.push(next);
        }
    return [component];
  });
}

const anyApart = (one: Group, other: Group, apart: Apart): boolean =>
  one.some(first => other.some(second => apart(first, second)));

/** Each joiner comes to the one process it is surest of; what the user joined comes along with that, whatever the mails say. */
function takeIn(
  joiners: Group,
  groups: readonly Group[],
  near: Neighbours,
  {
    bond,
    apart,
    split,
    joined,
    touched,
  }: {
    bond: Bond;
    apart: Apart;
    split: Apart;
    joined: Apart;
    touched: (joiner: ConversationProfile) => boolean;
  },
): Group[] {
  const taken = groups.map(group => [...group]);
  const placeOf = new Map(groups.flatMap((group, place) => group.map(member => [member, place] as const)));
  const notTaken = joiners.filter(joiner => {
    const places = [...new Set(near(joiner).flatMap(member => placeOf.get(member) ?? []))];
    const strengths = places.map(place => {
      const group = groups[place] ?? [];
      return anyApart([joiner], group, apart) ? 0 : Math.max(...group.map(member => bond(joiner, member)));
    });
    const best = Math.max(0, ...strengths);
    const place = places[strengths.indexOf(best)];
    if (best === 0 || place === undefined || strengths.lastIndexOf(best) !== strengths.indexOf(best))
      return true;
    taken[place]?.push(joiner);
    return false;
  });
  const left = notTaken.filter(joiner => touched(joiner));
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    for (const joiner of [...left]) {
      const home = taken.find(
        group => group.some(member => joined(joiner, member)) && !anyApart([joiner], group, split),
      );
      if (!home) continue;
      home.push(joiner);
      left.splice(left.indexOf(joiner), 1);
    }
  }
  return taken.map(group => group.sort(byAge));
}
