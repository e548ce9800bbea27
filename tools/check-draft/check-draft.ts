import {applicationsFrom} from '../../src/applications/applications';
import {verdictOn} from '../../src/applications/conversation-verdict';
import type {Application} from '../../src/domain/application';
import {planFor} from '../../src/etiquette/plan';
import type {DraftCheck} from '../../src/letters/checks/check';
import {readConversation} from '../../src/reading/read-conversation';
import {draftChecks} from '../../src/worker/draft-checks';
import type {Case} from '../replay/parse-case';
import type {Draft} from './parse-draft';

/** What the strip would say; nothing where the draft belongs to no application. */
export function checkDraft({sightings, actions, settings, now}: Case, draft: Draft): DraftCheck[] {
  const readings = sightings.map(sighting => readConversation(sighting, settings));
  const related = readings.filter(reading => verdictOn(reading).related);
  const applications = applicationsFrom(related, actions, {settings, now});
  const application = applications.find(one => belongs(one, draft));
  const dismissed = actions.some(
    action => action.did === 'not-interview' && action.conversation.key === draft.conversation,
  );
  if (application === undefined || dismissed) return [];
  const keys = application.conversations.map(({key}) => key);
  return draftChecks(
    {
      ...draft,
      conversation: application.conversations.find(({key}) => key === draft.conversation) ?? null,
    },
    {
      application,
      plan: planFor(application, settings, now),
      readings: readings.filter(({conversation}) => keys.includes(conversation.key)),
      others: applications.filter(one => one !== application),
      likeSent: 0,
      unread: false,
    },
    {settings, now},
  );
}

const belongs = ({conversations, people}: Application, {conversation, to}: Draft): boolean =>
  conversation === null
    ? people.some(({address}) => address !== null && to.some(one => one.address === address))
    : conversations.some(({key}) => key === conversation);
