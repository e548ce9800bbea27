import type {Contact} from '../domain/person';

/**
 * What the note holds for each of these people, in their order. A point that names one of them is theirs ("Luis: the warehouse"); the
 * others are dealt out in turn, each once. Null for whom nothing is left: nobody is thanked for what another said.
 */
export function keyPointsFor(people: readonly Contact[], keyPoints: readonly string[]): (string | null)[] {
  const owned = keyPoints.map(point => people.findIndex(person => isNamedIn(point, person)));
  const free = keyPoints.filter((_point, at) => owned[at] === -1);
  return people.map((person, index) => {
    const own = keyPoints[owned.indexOf(index)];
    return asRemark(own === undefined ? free.shift() : withoutSpeaker(own, person));
  });
}

const firstOf = ({name}: Contact): string => name?.trim().split(/\s+/)[0] ?? '';

const isNamedIn = (point: string, person: Contact): boolean =>
  firstOf(person).length > 1 && new Set(point.split(/[^\p{L}\p{N}'’-]+/u)).has(firstOf(person));

/** "Luis: the warehouse" without whose it is. */
function withoutSpeaker(point: string, {name}: Contact): string {
  const match = /^([^:–—]{1,60}?)\s*(?::|–|—|\s-\s)\s*(.+)$/s.exec(point);
  return match?.[1] && name?.startsWith(match[1].trim()) ? (match[2] ?? point) : point;
}

/** A note ends where it likes; in the letter the full stop is the letter's own. */
export const asRemark = (note: string | undefined): string | null =>
  note?.trim().replace(/[.\s]+$/, '') || null;
