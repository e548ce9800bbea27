import type {Application} from '../domain/application';
import type {Instant} from '../domain/instant';
import type {Contact} from '../domain/person';
import type {Settings} from '../domain/settings';
import type {Plan} from '../domain/step';
import {dayAndMonth, dayAndTime, englishOf, onDay} from './days-in-letters';
import type {LetterTemplate, Tone} from './letter-template';
import {addresseeOf, heldInterviews} from './situation';
import type {SlotValues} from './slots';

export interface LetterContext {
  settings: Settings;
  now: Instant;
}

/** What is known for the slots of one letter; what is not known is absent, never guessed. */
export function slotValues(
  application: Application,
  plan: Plan,
  {step}: LetterTemplate,
  tone: Tone,
  {settings, now}: LetterContext,
): SlotValues {
  const {timeZone, country} = settings;
  const english = englishOf(country);
  const met = heldInterviews(application, now).at(-1);
  const offered = application.interviews.filter(
    ({status, start}) => start > now && (status === 'proposed' || status === 'confirmed'),
  );
  // Which of several offered times suits is the user's to say.
  const invited = offered.length === 1 ? offered[0] : undefined;
  const addressee = addresseeOf(application, plan, step, now);
  const interviewers = met?.people ?? [];
  return present({
    name: nameOf(addressee, tone),
    me: settings.userName,
    employer: application.employer,
    role: application.role,
    day: met && onDay(met.start, now, timeZone, english),
    promised: application.promise && dayAndMonth(application.promise.date, english),
    keyPoint: asRemark(application.note?.keyPoints?.[0]),
    time: invited && dayAndTime(invited.start, invited.zoneNamed ? invited.zone : null, timeZone, english),
    papers: listOf(application.papersOwed.map(({what}) => what)),
    colleagues: listOf(
      names(
        interviewers.filter(person => person.name !== addressee?.name),
        tone,
      ),
    ),
    interviewers: listOf(names(interviewers, tone)),
  });
}

/** As they sign; the first name alone where the tone is not formal. A title is never guessed. */
function nameOf(person: Contact | undefined, tone: Tone): string | null {
  const name = person?.name?.trim();
  if (!name) return null;
  const [first] = name.split(/\s+/);
  return tone === 'formal' || !first || isInitial(first) ? name : first;
}

/** "M. Chen" goes by no first name that we know, and "Dr. Chen" by none at all. */
const isInitial = (word: string): boolean => /^\p{L}{1,4}\.$|^\p{L}$/u.test(word);

const names = (people: readonly Contact[], tone: Tone): string[] =>
  people.flatMap(person => nameOf(person, tone) ?? []);

const listOf = (items: readonly string[]): string | null =>
  items.length === 0 ? null : new Intl.ListFormat('en-GB', {type: 'conjunction'}).format(items);

/** A note ends where it likes; in the letter the full stop is the letter's own. */
const asRemark = (note: string | undefined): string | null => note?.trim().replace(/[.\s]+$/, '') || null;

const present = (values: Record<string, string | null | undefined>): SlotValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
