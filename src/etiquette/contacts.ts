import type {Application, ContactEvent} from '../domain/application';
import type {Instant} from '../domain/instant';

export type Mail = Extract<ContactEvent, {by: 'user'; channel: 'mail'}>;
export type Letter = Extract<ContactEvent, {by: 'employer'; channel: 'mail'}>;

/** Every word of the employer's that is a contact: mails that nobody sends by machine, and calls. */
export const contactsOf = ({events}: Pick<Application, 'events'>): ContactEvent[] =>
  events.filter(event => event.by === 'employer' && (event.channel === 'call' || event.counts));

/** The employer's mails that are a contact, oldest first. */
export const lettersFrom = (application: Pick<Application, 'events'>): Letter[] =>
  contactsOf(application)
    .flatMap(event => (event.by === 'employer' && event.channel === 'mail' ? [event] : []))
    .sort((one, other) => one.at - other.at);

/** The user's own mails, oldest first. */
export const mailsBy = ({events}: Pick<Application, 'events'>): Mail[] =>
  events
    .flatMap(event => (event.by === 'user' && event.channel === 'mail' ? [event] : []))
    .sort((one, other) => one.at - other.at);

/** The last of these moments; null where there is none. */
export const latest = (moments: readonly Instant[]): Instant | null =>
  moments.length > 0 ? Math.max(...moments) : null;
