import type {MessageReading} from '../domain/reading';
import {compareCompanies} from './company-name';
import {mostSupported} from './most-supported';

/** The employer that the messages agree on; null where they say nothing or contradict each other evenly. */
export const employerIn = (messages: readonly MessageReading[]): string | null =>
  mostSupported(
    messages.flatMap(({employer, at}) => (employer === null ? [] : [{value: employer, at}])),
    (one, other) => ['same', 'perhaps'].includes(compareCompanies(one, other)),
  );

/** The agency that writes for the employer, where the messages agree on one. */
export const agencyIn = (messages: readonly MessageReading[]): string | null =>
  mostSupported(
    messages.flatMap(({agency, at}) => (agency === null ? [] : [{value: agency, at}])),
    (one, other) => compareCompanies(one, other) === 'same',
  );
