import Dexie from 'dexie';
import type {Database} from './database';
import {keptTotals, sumOf} from './kept-totals';
import {type ApplicationRow, never, type Stamp, type Story} from './rows';
import type {Rows, Store} from './store';
import {wholeRows} from './whole-rows';

const stampKey = 'stamp';
const rulesKey = 'rules';

/** The store in IndexedDB. */
export function dexieStore(database: Database): Store {
  const rows = rowsOf(database);
  return {
    // Dexie follows native `await` only into a scope that is itself an async function.
    change: work => database.transaction('rw', database.tables, async () => work(rows)),
    read: work => database.transaction('r', database.tables, async () => work(rows)),
  };
}

function rowsOf(database: Database): Rows {
  const {conversations, applications, letters, actions, meta} = database;
  const totals = keptTotals(meta);
  const rules = async (): Promise<number> => ((await meta.get(rulesKey)) as number | undefined) ?? 0;
  // A restore begins to count anew, so what was derived before may be above as well as below.
  const outdated = async (limit: number): Promise<ApplicationRow[]> => {
    const now = await rules();
    const under = applications.where('under');
    const below = await under.below(now).limit(limit).toArray();
    // Not `above`: the browser would step over every row that stands exactly there.
    const above = under.aboveOrEqual(now + 1).limit(limit - below.length);
    return below.length < limit ? [...below, ...(await above.toArray())] : below;
  };
  return {
    ...wholeRows(database),

    stamp: () => meta.get(stampKey) as Promise<Stamp | undefined>,
    putStamp: async stamp => void (await meta.put(stamp, stampKey)),

    conversation: id => conversations.get(id),
    conversations: async ids => present(await conversations.bulkGet([...ids])),
    accounts: async () => {
      const found = new Set<string>();
      // From the first key of one mailbox to the first key beyond it, whatever lies between.
      for (let after = ''; ; ) {
        const next = await conversations.where(':id').above(after).first();
        if (!next) return [...found];
        const {webmail, account} = next.reading.conversation;
        found.add(account);
        const end = `${webmail}:${account.toLowerCase()}:\uffff`;
        // A key that came with a file may lie beyond; whatever it is, the next look begins behind it.
        after = next.id > end ? next.id : end;
      }
    },
    linkedBy: (links, limit) => conversations.where('links').anyOf(links).distinct().limit(limit).toArray(),
    revisedSince: (revision, limit) =>
      conversations
        .where('revision')
        // Whole restores share one revision; see `outdated`.
        .aboveOrEqual(revision + 1)
        .limit(limit)
        .toArray(),
    putConversations: async list => void (await conversations.bulkPut([...list])),
    moveConversations: async list => void (await conversations.bulkPut([...list])),

    actionsAt: anchors => actions.where('anchor').anyOf(anchors).toArray(),
    isTaught: async shape => (await actions.where('shape').equals(shape).limit(1).count()) > 0,
    putAction: async row => void (await actions.put(row)),
    deleteAction: ({id}) => actions.delete(id),

    sent: id => letters.get(id),
    sentIn: ids => letters.where('conversation').anyOf(ids).toArray(),
    putSent: async row => void (await letters.put(row)),

    application: id => applications.get(id),
    applications: async ids => present(await applications.bulkGet([...ids])),
    inState: (state, limit) =>
      applications
        .where('[state+sortAt]')
        .between([state, Dexie.minKey], [state, Dexie.maxKey])
        .limit(limit)
        .toArray(),
    staleAt: async (now, limit) => {
      const ended = await applications.where('changesAt').belowOrEqual(now).limit(limit).toArray();
      const notYet = await applications
        .where('derivedAt')
        .above(now)
        .limit(limit - ended.length)
        .toArray();
      const found = new Map([...ended, ...notYet].map(row => [row.id, row]));
      if (found.size < limit) {
        for (const row of await outdated(limit)) if (found.size < limit) found.set(row.id, row);
      }
      return [...found.values()];
    },
    nextChange: async () => {
      if ((await outdated(1)).length > 0) return 0;
      const first = await applications.orderBy('changesAt').first();
      return first && first.changesAt < never ? first.changesAt : null;
    },
    applicationCount: async () => sumOf(await totals.read(false)) + sumOf(await totals.read(true)),
    offers: (since, limit) =>
      applications.where('offeredAt').aboveOrEqual(since).reverse().limit(limit).toArray(),
    stories: async () => {
      const stories: Story[] = [];
      await applications.each(({story}) => void stories.push(story));
      return stories;
    },
    totals: totals.read,
    byLastHeard: ({stage, archived, from, count}) => {
      const flag = archived ? 1 : 0;
      const inOrder =
        stage === null
          ? applications.where('[archived+heardAt]').between([flag, Dexie.minKey], [flag, Dexie.maxKey])
          : applications
              .where('[archived+stage+heardAt]')
              .between([flag, stage, Dexie.minKey], [flag, stage, Dexie.maxKey]);
      return inOrder.reverse().offset(from).limit(count).toArray();
    },
    withWord: (beginning, limit) =>
      applications.where('words').startsWith(beginning).distinct().limit(limit).primaryKeys(),
    counting: async limit => (await applications.where('counts').equals(1).limit(limit).primaryKeys()).length,
    putApplications: async list => {
      await totals.change(present(await applications.bulkGet(list.map(({id}) => id))), list);
      await applications.bulkPut([...list]);
    },
    deleteApplications: async ids => {
      await totals.change(present(await applications.bulkGet([...ids])), []);
      await applications.bulkDelete([...ids]);
    },
    rules,
    changeRules: async () => void (await meta.put((await rules()) + 1, rulesKey)),
  };
}

const present = <T>(list: (T | undefined)[]): T[] => list.filter(item => item !== undefined);
