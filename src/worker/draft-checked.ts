import type {DraftAsked, DraftRemark} from '../contract';
import {elapsedDay} from '../domain/instant';
import {bodyCap} from '../domain/sighting';
import {conversationIds} from './application-card';
import {applicationHolding} from './card-of';
import type {Moment} from './derive';
import {type DraftAbout, draftChecks} from './draft-checks';
import {momentOf} from './moment';
import {parseFields, parseLine, parseList, parseText} from './parse-field';
import {parseConversation, parsePerson} from './parse-sighting';
import type {Ports} from './ports';
import type {ApplicationState, SentRow} from './store/rows';
import type {Rows} from './store/store';
import {likeness, wordHashes} from './word-hashes';

/** Notes to one panel go out within this time; later letters may well repeat themselves. */
const samePanel = 7 * elapsedDay;
/** Of the user's other applications no more are compared. */
const mostOthers = 50;
const states: readonly ApplicationState[] = ['due', 'soon', 'waiting', 'rest'];

/** What the strip says about a letter being written. Its text is read and forgotten. */
export async function draftChecked(draft: DraftAsked, ports: Ports): Promise<DraftRemark[]> {
  const moment = await momentOf(ports);
  const off = new Set<string>(moment.settings.checksOff ?? []);
  const about = await aboutDraft(draft, ports, moment);
  if (!about) return [];
  return draftChecks({...draft, sentToPanel: []}, about, moment).filter(({check}) => !off.has(check));
}

/** What is known of the application a draft belongs to; null: it goes to no employer. */
export const aboutDraft = (
  draft: DraftAsked,
  {memory, rooms}: Ports,
  moment: Moment,
): Promise<DraftAbout | null> =>
  memory.read(async rows => {
    const held = await applicationHolding(rows, draft.conversation, rooms, moment);
    if (!held) return null;
    const ids = conversationIds(held.application);
    const conversations = await rows.conversations(ids);
    return {
      ...held,
      readings: conversations.map(({reading}) => reading),
      others: await otherApplications(rows, held.application.id),
      likeSent: await likeSent(rows, ids, draft, moment.now),
      unread: conversations.some(({news}) => news?.read === false),
    };
  });

async function otherApplications(rows: Rows, own: string) {
  const all = await Promise.all(states.map(state => rows.inState(state, mostOthers)));
  return all
    .flat()
    .filter(({id}) => id !== own)
    .map(({card: {employer, role}}) => ({employer, role}));
}

/** How much of it stands in a letter that somebody else of the same application got lately: told by hashes, as no letter is kept. */
async function likeSent(
  rows: Rows,
  conversations: readonly string[],
  {text, to}: DraftAsked,
  now: number,
): Promise<number> {
  const own = wordHashes(text, (await rows.stamp())?.salt ?? 0);
  const addresses = new Set(to.map(({address}) => address));
  const toOthers = ({at, certainty, message}: SentRow): boolean =>
    certainty !== 'revoked' &&
    now - at < samePanel &&
    message.to.length > 0 &&
    !message.to.some(({address}) => addresses.has(address));
  const sent = (await rows.sentIn(conversations)).filter(toOthers);
  return Math.max(0, ...sent.map(letter => likeness(own, letter.wordHashes)));
}

/** The draft as a page tells it; its text is capped. */
export function parseDraftAsked(value: unknown): DraftAsked {
  const {conversation, to, subject, text, attachments} = parseFields(value);
  return {
    conversation: parseConversation(conversation),
    to: parseList(to, parsePerson, 50),
    subject: parseLine(subject),
    text: parseText(text, bodyCap),
    attachments: isCount(attachments) ? attachments : null,
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1_000;
