import type {Person} from '../domain/person';

/** By address where both have one, else by name, however it is written: "Chen, Maya" is "maya chen". */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.address && other.address) return one.address.toLowerCase() === other.address.toLowerCase();
  const name = nameKey(one.name);
  return name !== '' && name === nameKey(other.name);
}

const nameKey = (name: string | null): string =>
  (name ?? '')
    .replace(/^([^,]+),\s*(.+)$/, '$2 $1')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
