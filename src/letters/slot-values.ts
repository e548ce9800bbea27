import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Contact} from '../domain/person';
import type {Settings} from '../domain/settings';
import {dayAndTime, namedDay, onDay} from './days-in-letters';
import {type NameInLetter, nameInLetter, shortEmployer, shortRole} from './how-to-address';
import {asRemark, keyPointsFor} from './key-points';
import type {LetterLanguage, Reader} from './letter-language';
import type {Tone} from './letter-text';
import type {Manner} from './manner';
import type {LetterId} from './occasions';
import {begunInterview, heldInterviews} from './situation';
import type {SlotValues} from './slots';

/** One letter that is to be filled: which, in whose words, to whom. */
export interface LetterToFill {
  id: LetterId | null;
  tone: Tone;
  language: LetterLanguage;
  reader: Reader;
  manner: Manner;
  addressee: Contact | undefined;
}

/** What is known for the slots of one letter; what is not known is absent, never guessed. */
export function slotValues(
  application: Application,
  {id, tone, language, reader, manner, addressee}: LetterToFill,
  {settings, now}: {settings: Settings; now: Instant},
): SlotValues {
  const {timeZone} = settings;
  const locale = language.locale(reader);
  const {days} = language;
  const met = id === 'no-show' ? begunInterview(application, now) : heldInterviews(application, now).at(-1);
  const offered = application.interviews.filter(
    ({status, start}) => start > now && (status === 'proposed' || status === 'confirmed'),
  );
  // Which of several offered times suits is the user's to say.
  const invited = offered.length === 1 ? offered[0] : undefined;
  const interviewers = met?.people ?? [];
  const named = (person: Contact): string | null =>
    called(nameOf(person, manner, application), language, tone, reader);
  const list = (items: readonly string[]): string | null =>
    items.length === 0 ? null : new Intl.ListFormat(locale, {type: 'conjunction'}).format(items);
  return present({
    name: addressee && named(addressee),
    me: settings.userName,
    employer: application.employer && shortEmployer(application.employer),
    role: application.role && shortRole(application.role),
    day: met && onDay(met.start, now, timeZone, days, locale),
    promised: application.promise && namedDay(application.promise.date, days, locale),
    keyPoint: keyPointFor(application, addressee, interviewers),
    time:
      invited && dayAndTime(invited.start, invited.zoneNamed ? invited.zone : null, timeZone, days, locale),
    papers: list(application.papersOwed.map(({what}) => what)),
    colleagues: list(
      interviewers.filter(({name}) => name !== addressee?.name).flatMap(person => named(person) ?? []),
    ),
    interviewers: list(interviewers.flatMap(person => named(person) ?? [])),
  });
}

/** The addressee's name as the letter may use it. */
export const nameOf = (person: Contact, {signatures}: Manner, {employer}: Application): NameInLetter | null =>
  nameInLetter(person, signatures.get(person.address ?? ''), employer);

/** The first name where the language greets by it in this tone, else as they are called in full. A title is never guessed. */
const called = (
  name: NameInLetter | null,
  language: LetterLanguage,
  tone: Tone,
  reader: Reader,
): string | null => name && ((language.byFirstName(tone, reader) ? name.first : null) ?? name.full);

/** Of several who interviewed each has their own; else the first thing noted. */
function keyPointFor(
  {note}: Application,
  addressee: Contact | undefined,
  interviewers: readonly Contact[],
): string | null {
  const points = note?.keyPoints ?? [];
  const at = interviewers.findIndex(({name}) => name !== null && name === addressee?.name);
  if (interviewers.length < 2 || at < 0) return asRemark(points[0]);
  return keyPointsFor(interviewers, points)[at] ?? null;
}

const present = (values: Record<string, string | null | undefined>): SlotValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
