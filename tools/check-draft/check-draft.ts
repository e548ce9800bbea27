import {applicationsFrom} from '../../src/applications/applications';
import {verdictOn} from '../../src/applications/conversation-verdict';
import {enquiriesSent} from '../../src/applications/enquiries-sent';
import type {Application} from '../../src/domain/application';
import {judge} from '../../src/etiquette/judge';
import {planFor} from '../../src/etiquette/plan';
import type {DraftCheck, DraftSeen} from '../../src/letters/checks/check';
import {checksOf} from '../../src/letters/checks/checks';
import {prepareText} from '../../src/reading/message-text';
import {readConversation} from '../../src/reading/read-conversation';
import {sayDay} from '../../src/say/dates';
import {say} from '../../src/say/say';
import type {Case} from '../replay/parse-case';
import type {Draft} from './parse-draft';

/** What the strip would say; nothing where the draft belongs to no application. */
export function checkDraft(given: Case, draft: Draft): DraftCheck[] {
  const {sightings, actions, settings, now} = given;
  const readings = sightings.map(sighting => readConversation(sighting, settings));
  const related = readings.filter(reading => verdictOn(reading).related);
  const applications = applicationsFrom(related, actions, {settings, now});
  const application = applications.find(one => belongs(one, draft));
  const dismissed = actions.some(
    action => action.did === 'not-interview' && action.conversation.key === draft.conversation,
  );
  if (application === undefined || dismissed) return [];
  const text = prepareText(draft.subject, draft.text);
  const sighting = sightings.find(({conversation}) =>
    draft.conversation === null
      ? conversation.key === application.conversations.at(-1)?.key
      : conversation.key === draft.conversation,
  );
  const asks = sighting !== undefined && purposeOf(sighting, draft, given) === 'enquiry';
  return checksOf({
    ...text,
    ...draft,
    people: application.people.flatMap(({name}) => name ?? []),
    employer: application.employer,
    otherEmployers: applications.flatMap(one => (one === application ? [] : (one.employer ?? []))),
    held: asks ? heldBack(application, given) : null,
    asks: text.sentences.find(sentence => sentence.endsWith('?')) ?? text.sentences[0] ?? '',
    rejected: application.outcome?.outcome === 'rejected',
    noReply: application.events.flatMap(event =>
      event.by === 'employer' && event.channel === 'mail' && !event.canAnswer
        ? (event.from?.address ?? [])
        : [],
    ),
  });
}

const belongs = ({conversations, people}: Application, {conversation, to}: Draft): boolean =>
  conversation === null
    ? people.some(({address}) => address !== null && to.includes(address))
    : conversations.some(({key}) => key === conversation);

/** The draft read as if it had just been sent: the same code that reads sent mail. */
function purposeOf(sighting: Case['sightings'][number], draft: Draft, {settings, now}: Case): string | null {
  const sent = {
    key: 'draft',
    from: {name: null, address: sighting.conversation.account},
    to: draft.to.map(address => ({name: null, address})),
    at: now,
    body: 'loaded' as const,
    text: draft.text,
    attachments: Array.from({length: draft.attachments}, () => ({name: ''})),
    draft: false,
    own: true,
  };
  const reading = readConversation({...sighting, messages: [...sighting.messages, sent]}, settings);
  return reading.messages.find(({key}) => key === 'draft')?.purpose ?? null;
}

function heldBack(application: Application, {settings, now}: Case): DraftSeen['held'] {
  const doing = enquiriesSent(application) === 0 ? 'enquiry' : 'second-enquiry';
  const verdict = judge(doing, application, settings, now);
  if (verdict.allowed) return null;
  if (verdict.rule === 'two-enquiries-are-enough') return {check: 'ceiling', because: verdict.because};
  if (verdict.rule === 'their-word-ends-the-silence') return {check: 'answered', because: verdict.because};
  const {open, upcoming} = planFor(application, settings, now);
  if (open.some(({step}) => step === doing)) return null;
  const day = upcoming.find(({step}) => step === doing)?.from ?? verdict.notBefore;
  return day === null || day <= now
    ? null
    : {
        check: 'too-early',
        because: say('checks.tooEarly', {why: verdict.because, day: sayDay(day, settings.timeZone)}),
      };
}
