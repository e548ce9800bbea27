import type {Contact} from '../domain/person';
import type {Round, Thanks} from './known';
import {isSamePerson} from './same-person';

/**
 * Who of an interview has not been thanked yet; `nobody` when all have been. An empty list: nobody is known by name, and no thanks were
 * sent. Thanks count from the interview's start: some end early.
 */
export function stillToThank({start, people}: Round, thanks: readonly Thanks[]): Contact[] | 'nobody' {
  const since = thanks.filter(({at}) => at > start);
  if (since.length === 0) return people;
  if (people.length <= 1) return 'nobody';
  const rest = people.filter(person => !since.some(({to}) => isThankedBy(to, person, people)));
  return rest.length > 0 ? rest : 'nobody';
}

/** A letter to none of the panel passes its thanks on to those whose address nobody gave. */
function isThankedBy(to: Thanks['to'], person: Contact, panel: readonly Contact[]): boolean {
  if (to === null) return true;
  const reachesPanel = to.some(one => panel.some(member => isSamePerson(one, member)));
  return reachesPanel ? to.some(one => isSamePerson(one, person)) : person.address === null;
}
