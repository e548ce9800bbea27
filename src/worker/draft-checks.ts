import {enquiriesSent} from '../applications/enquiries-sent';
import type {Application} from '../domain/application';
import type {ConversationRef} from '../domain/conversation';
import type {OwnPurpose} from '../domain/kind';
import type {Person} from '../domain/person';
import type {ConversationReading} from '../domain/reading';
import type {Plan, StepName} from '../domain/step';
import {judge} from '../etiquette/judge';
import type {DraftCheck, DraftSeen} from '../letters/checks/check';
import {checksOf} from '../letters/checks/checks';
import {languageOfGreeting} from '../letters/checks/languages';
import {languageOf} from '../reading/kinds/language-of';
import {type MessageText, prepareText} from '../reading/message-text';
import {readConversation} from '../reading/read-conversation';
import {sayDay} from '../say/dates';
import {say} from '../say/say';
import type {Moment} from './derive';

/** A letter as it stands in its box. In memory only. */
export interface Draft {
  /** Null: a new mail. */
  conversation: ConversationRef | null;
  to: readonly Person[];
  subject: string;
  text: string;
  /** Null: cannot be seen. */
  attachments: number | null;
  sentToPanel: readonly string[];
}

/** What is known of the application a draft belongs to. */
export interface DraftAbout {
  application: Application;
  plan: Plan;
  /** Of its conversations, oldest first. */
  readings: readonly ConversationReading[];
  others: readonly {employer: string | null; role: string | null}[];
  likeSent: number;
  /** A list showed an answer that was not read yet. */
  unread: boolean;
}

/** Is the draft in English? */
export const isEnglish = (
  {subject, text}: Pick<Draft, 'subject' | 'text'>,
  readings: readonly ConversationReading[],
): boolean => /^en\b/.test(languageOfDraft(prepareText(subject, text), readings));

/** What the strip says about a letter to an employer, the most important first. */
export function draftChecks(draft: Draft, about: DraftAbout, moment: Moment): DraftCheck[] {
  const {application, others, readings, likeSent} = about;
  const text = prepareText(draft.subject, draft.text);
  const to = draft.to.flatMap(({address}) => (address === null ? [] : [address.toLowerCase()]));
  return checksOf({
    ...text,
    language: languageOfDraft(text, readings),
    to,
    attachments: draft.attachments,
    sentToPanel: draft.sentToPanel,
    likeSent,
    people: peopleIn(application, readings, draft),
    employer: application.employer,
    role: application.role,
    otherEmployers: others.flatMap(({employer}) => employer ?? []),
    otherRoles: others.flatMap(({role}) => role ?? []),
    held: purposeOf(draft, readings, moment) === 'enquiry' ? heldBack(about, moment) : null,
    asks: text.sentences.find(sentence => sentence.endsWith('?')) ?? text.sentences[0] ?? '',
    rejected: application.outcome?.outcome === 'rejected',
    noReply: application.events.flatMap(event =>
      event.by === 'employer' && event.channel === 'mail' && !event.canAnswer
        ? (event.from?.address ?? [])
        : [],
    ),
  });
}

/** Fewer words than this tell a language by chance: "me" and "a" are words of four. */
const fewWords = 25;

/** Of the draft's own opening and words; where they are too few, of the conversation's subject and quoted lines. */
function languageOfDraft({greeting, body}: MessageText, readings: readonly ConversationReading[]): string {
  const quoted = readings.flatMap(({subject, messages}) => [
    subject,
    ...messages.flatMap(({own, because}) => (own ? [] : because)),
  ]);
  const own = body.split(/\s+/).length < fewWords ? null : languageOf(`${greeting ?? ''} ${body}`);
  return (
    languageOfGreeting(greeting ?? body.split('\n')[0] ?? '') ??
    own ??
    languageOf(quoted.join(' ')) ??
    languageOf(body) ??
    'en'
  );
}

/** Everybody who was named, wrote, was written to or is written to now; the user is none of them. */
export function peopleIn(
  {people}: Application,
  readings: readonly ConversationReading[],
  {to, conversation}: Draft,
): string[] {
  const own = new Set(readings.map(reading => reading.conversation.account));
  if (conversation) own.add(conversation.account);
  const seen = readings.flatMap(({messages}) => messages.flatMap(({from, to: others}) => [from, ...others]));
  const all = [...people, ...seen, ...to].filter(person => person?.name && !own.has(person.address ?? ''));
  return [...new Set(all.flatMap(person => person?.name ?? []))];
}

/** The draft read as if it had just been sent: by the same code that reads sent mail. */
function purposeOf(
  draft: Draft,
  readings: readonly ConversationReading[],
  {settings, now}: Moment,
): OwnPurpose | null {
  const key = draft.conversation?.key ?? readings.at(-1)?.conversation.key;
  const known = readings.find(({conversation}) => conversation.key === key);
  if (!known) return null;
  const sent = {
    key: 'draft',
    from: {name: null, address: known.conversation.account},
    to: [...draft.to],
    at: now,
    body: 'loaded' as const,
    text: draft.text,
    attachments: [],
    draft: false,
    own: true,
  };
  const {conversation, subject} = known;
  const sighting = {conversation, subject, complete: false, messages: [sent]};
  const {messages} = readConversation(sighting, settings, known);
  return messages.find(message => message.key === 'draft')?.purpose ?? null;
}

/** Steps that answer a word of theirs: to ask how things stand would show that it was not read. */
const theirTurnIsOver = new Set<StepName>([
  'reply-to-invitation',
  'offer-reply',
  'rejection-reply',
  'cancelled-reply',
]);

function heldBack({application, plan, unread}: DraftAbout, {settings, now}: Moment): DraftSeen['held'] {
  const doing = enquiriesSent(application) === 0 ? 'enquiry' : 'second-enquiry';
  if (unread || plan.open.some(({step}) => theirTurnIsOver.has(step)))
    return {check: 'answered', because: say('checks.answered')};
  const verdict = judge(doing, application, settings, now);
  if (verdict.allowed) return null;
  if (verdict.rule === 'two-enquiries-are-enough') return {check: 'ceiling', because: verdict.because};
  if (verdict.rule === 'their-word-ends-the-silence') return {check: 'answered', because: verdict.because};
  if (plan.open.some(({step}) => step === doing)) return null;
  const day = plan.upcoming.find(({step}) => step === doing)?.from ?? verdict.notBefore;
  return day === null || day <= now
    ? null
    : {
        check: 'too-early',
        because: say('checks.tooEarly', {why: verdict.because, day: sayDay(day, settings.timeZone)}),
      };
}
