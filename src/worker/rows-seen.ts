import type {RowMark} from '../contract';
import {conversationId} from '../domain/conversation';
import type {RowSighting} from '../domain/sighting';
import {say} from '../say/say';
import type {Ports} from './ports';
import type {ApplicationRow} from './store/rows';

/** The marks of those rows whose application waits for somebody. A row alone is too little to read facts from. */
export async function rowsSeen(sightings: readonly RowSighting[], {memory}: Ports): Promise<RowMark[]> {
  return memory.read(async rows => {
    const conversations = await rows.conversations([
      ...new Set(sightings.map(({conversation}) => conversationId(conversation))),
    ]);
    const applications = await rows.applications([
      ...new Set(conversations.flatMap(({application}) => application ?? [])),
    ]);
    const byId = new Map(applications.map(row => [row.id, row]));
    return conversations.flatMap(({reading: {conversation}, application}) => {
      const row = application === null ? undefined : byId.get(application);
      const mark = row && markOf(row);
      return mark ? [{key: conversation.key, account: conversation.account, ...mark}] : [];
    });
  });
}

function markOf({state, card}: ApplicationRow): Pick<RowMark, 'mark' | 'label'> | null {
  if (state === 'due') return {mark: 'due', label: card.step?.because ?? say('worker.row.due')};
  if (state === 'waiting' || state === 'soon') return {mark: 'waiting', label: say('worker.row.waiting')};
  return null;
}
