import type {MessageReading} from '../domain/reading';
import {mostSupported} from './most-supported';
import {compareRoles} from './role-name';

/** The role that the messages agree on; null where they say nothing or contradict each other evenly. */
export const roleIn = (messages: readonly MessageReading[]): string | null =>
  mostSupported(
    messages.flatMap(({role, at}) => (role === null ? [] : [{value: role, at}])),
    (one, other) => ['same', 'perhaps'].includes(compareRoles(one, other)),
  );
