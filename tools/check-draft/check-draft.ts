import {applicationsFrom} from '../../src/applications/applications';
import {verdictOn} from '../../src/applications/conversation-verdict';
import type {Application} from '../../src/domain/application';
import {planFor} from '../../src/etiquette/plan';
import type {DraftCheck} from '../../src/letters/checks/check';
import {readConversation} from '../../src/reading/read-conversation';
import type {QuotedSlip} from '../../src/spelling/slip';
import {draftChecks, isEnglish} from '../../src/worker/draft-checks';
import {namesKnown} from '../../src/worker/spelling/names-known';
import {spellingRemarks} from '../../src/worker/spelling/spelling-remarks';
import type {Case} from '../replay/parse-case';
import type {Draft as AskedDraft} from './parse-draft';

/** Slips of spelling in an English draft; asked only where the user wants them. */
export type AskSpelling = (text: string, names: string[]) => Promise<QuotedSlip[]>;

/** What the strip would say; nothing where the draft belongs to no application. */
export async function checkDraft(
  {sightings, actions, settings, now}: Case,
  asked: AskedDraft,
  checkSpelling: AskSpelling | null = null,
): Promise<DraftCheck[]> {
  const readings = sightings.map(sighting => readConversation(sighting, settings));
  const related = readings.filter(reading => verdictOn(reading).related);
  const applications = applicationsFrom(related, actions, {settings, now});
  const application = applications.find(one => belongs(one, asked));
  const dismissed = actions.some(
    action => action.did === 'not-interview' && action.conversation.key === asked.conversation,
  );
  if (application === undefined || dismissed) return [];
  const keys = application.conversations.map(({key}) => key);
  const draft = {
    ...asked,
    conversation: application.conversations.find(({key}) => key === asked.conversation) ?? null,
  };
  const about = {
    application,
    plan: planFor(application, settings, now),
    readings: readings.filter(({conversation}) => keys.includes(conversation.key)),
    others: applications.filter(one => one !== application),
    likeSent: 0,
    unread: false,
  };
  const checks = draftChecks(draft, about, {settings, now});
  if (checkSpelling === null || !isEnglish(draft, about.readings)) return checks;
  return [...checks, ...spellingRemarks(await checkSpelling(draft.text, namesKnown(draft, about)))];
}

const belongs = ({conversations, people}: Application, {conversation, to}: AskedDraft): boolean =>
  conversation === null
    ? people.some(({address}) => address !== null && to.some(one => one.address === address))
    : conversations.some(({key}) => key === conversation);
