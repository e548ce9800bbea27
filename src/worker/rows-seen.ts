import type {RowMark} from '../contract';
import {type ConversationRef, conversationId} from '../domain/conversation';
import {type Instant, minute} from '../domain/instant';
import type {RowSeen} from '../domain/sighting';
import {say} from '../say/say';
import {momentOf} from './moment';
import type {Ports} from './ports';
import {rederiveAround} from './rederive';
import {arrivalsOf} from './row-arrivals';
import type {ApplicationRow, ConversationRow} from './store/rows';
import type {Rows} from './store/store';

/** A list rounds its times, and a letter sent from here arrives when the webmail lets it go. */
const tolerance = 10 * minute;

/**
 * Rows of a list were seen. One alone is too little to read facts from, but that something newer came is remembered: an enquiry waits
 * until it is read. Answers with the marks of those rows whose application waits for somebody.
 */
export async function rowsSeen(
  sightings: readonly RowSeen[],
  ports: Ports,
): Promise<{marks: RowMark[]; changed: boolean}> {
  const {memory, rooms} = ports;
  const ids = sightings.map(({conversation}) => conversationId(conversation));
  const known = await memory.read(rows => rows.conversations(ids));
  const arrived = await arrivalsOf(sightings, new Set(known.map(({id}) => id)), ports);
  const newer = await memory.read(rows => withNews(rows, arrived));
  const moment = await momentOf(ports);
  const changed =
    newer.length > 0 &&
    (await memory.derive(async rows => {
      const still = await withNews(rows, arrived);
      await rows.moveConversations(still);
      await rederiveAround(
        rows,
        still.map(({id}) => id),
        rooms,
        moment,
      );
    }));
  return {marks: await memory.read(rows => marksOf(rows, ids)), changed};
}

/** Does one of them belong to an application? */
export async function anyOfApplication(
  conversations: readonly ConversationRef[],
  {memory}: Ports,
): Promise<boolean> {
  const known = await memory.read(rows => rows.conversations(conversations.map(conversationId)));
  return known.some(({application}) => application !== null);
}

/** Those of the conversations in which something came after all that is known of them, marked so. */
async function withNews(rows: Rows, arrived: ReadonlyMap<string, Instant>): Promise<ConversationRow[]> {
  const conversations = await rows.conversations([...arrived.keys()]);
  const sent = await rows.sentIn(conversations.map(({id}) => id));
  return conversations.flatMap(row => {
    const at = arrived.get(row.id) ?? null;
    const known = [
      row.news?.at ?? 0,
      ...row.reading.messages.map(message => message.at + tolerance),
      ...sent.flatMap(letter => (letter.conversation === row.id ? [letter.at + tolerance] : [])),
    ];
    return at !== null && at > Math.max(...known) ? [{...row, news: {at, read: false}}] : [];
  });
}

async function marksOf(rows: Rows, ids: readonly string[]): Promise<RowMark[]> {
  const conversations = await rows.conversations(ids);
  const applications = await rows.applications([
    ...new Set(conversations.flatMap(({application}) => application ?? [])),
  ]);
  const byId = new Map(applications.map(row => [row.id, row]));
  return conversations.flatMap(({reading: {conversation}, application}) => {
    const row = application === null ? undefined : byId.get(application);
    const mark = row && markOf(row);
    return mark ? [{key: conversation.key, account: conversation.account, ...mark}] : [];
  });
}

function markOf({state, card}: ApplicationRow): Pick<RowMark, 'mark' | 'label'> | null {
  if (state === 'due') return {mark: 'due', label: card.step?.because ?? say('worker.row.due')};
  if (state === 'waiting' || state === 'soon') return {mark: 'waiting', label: say('worker.row.waiting')};
  return null;
}
