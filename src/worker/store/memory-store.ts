import {totalsOf} from './kept-totals';
import type {ActionRow, ApplicationRow, ConversationRow, SentRow, Stamp} from './rows';
import {never} from './rows';
import type {Rows, Store} from './store';
import {type Staged, wholeMemoryRows} from './whole-rows';

interface Tables {
  conversations: Map<string, ConversationRow>;
  applications: Map<string, ApplicationRow>;
  letters: Map<string, SentRow>;
  actions: Map<string, ActionRow>;
  staged: Map<string, Staged>;
  stamp: {value: Stamp | undefined};
  rules: {value: number};
}

/** A store that lasts as long as the worker: for browsers that refuse a database. Changes run one after the other. */
export function memoryStore(): Store {
  let tables: Tables = {
    conversations: new Map(),
    applications: new Map(),
    letters: new Map(),
    actions: new Map(),
    staged: new Map(),
    stamp: {value: undefined},
    rules: {value: 0},
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    change: work => {
      const mine = last.then(async () => {
        const draft = copyOf(tables);
        const value = await work(rowsOf(draft));
        tables = draft;
        return value;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    read: work => work(rowsOf(tables)),
  };
}

const copyOf = (tables: Tables): Tables => ({
  conversations: new Map(tables.conversations),
  applications: new Map(tables.applications),
  letters: new Map(tables.letters),
  actions: new Map(tables.actions),
  staged: new Map(tables.staged),
  stamp: {...tables.stamp},
  rules: {...tables.rules},
});

function rowsOf(tables: Tables): Rows {
  const {conversations, applications, letters, actions, stamp, rules} = tables;
  return {
    ...wholeMemoryRows(tables),

    stamp: async () => stamp.value,
    putStamp: async value => {
      stamp.value = value;
    },

    conversation: async id => conversations.get(id),
    conversations: async ids => pick(conversations, ids),
    accounts: async () => [
      ...new Set([...conversations.values()].map(({reading}) => reading.conversation.account)),
    ],
    linkedBy: async (links, limit) =>
      [...conversations.values()].filter(row => row.links.some(link => links.includes(link))).slice(0, limit),
    revisedSince: async (revision, limit) =>
      [...conversations.values()]
        .filter(row => row.revision > revision)
        .sort((a, b) => a.revision - b.revision)
        .slice(0, limit),
    putConversations: async rows => keep(conversations, rows),
    moveConversations: async rows => keep(conversations, rows),

    actionsAt: async anchors => [...actions.values()].filter(({anchor}) => anchors.includes(anchor)),
    isTaught: async shape => [...actions.values()].some(row => row.shape === shape),
    putAction: async row => keep(actions, [row]),
    deleteAction: async ({id}) => void actions.delete(id),

    sent: async id => letters.get(id),
    sentIn: async ids => [...letters.values()].filter(({conversation}) => ids.includes(conversation)),
    putSent: async row => keep(letters, [row]),

    application: async id => applications.get(id),
    applications: async ids => pick(applications, ids),
    inState: async (state, limit) =>
      [...applications.values()]
        .filter(row => row.state === state)
        .sort((a, b) => a.sortAt - b.sortAt)
        .slice(0, limit),
    staleAt: async (now, limit) =>
      [...applications.values()]
        .filter(
          ({changesAt, derivedAt, under}) => changesAt <= now || derivedAt > now || under !== rules.value,
        )
        .slice(0, limit),
    nextChange: async () => {
      if ([...applications.values()].some(({under}) => under !== rules.value)) return 0;
      const first = Math.min(never, ...[...applications.values()].map(({changesAt}) => changesAt));
      return first < never ? first : null;
    },
    applicationCount: async () => applications.size,
    offers: async (since, limit) =>
      [...applications.values()]
        .filter(({offeredAt}) => offeredAt !== undefined && offeredAt >= since)
        .sort((a, b) => (b.offeredAt ?? 0) - (a.offeredAt ?? 0))
        .slice(0, limit),
    stories: async () => [...applications.values()].map(({story}) => story),
    totals: async archived =>
      totalsOf([...applications.values()].filter(row => row.archived === (archived ? 1 : 0))),
    byLastHeard: async ({stage, archived, from, count}) =>
      [...applications.values()]
        .filter(row => row.archived === (archived ? 1 : 0) && (stage === null || row.stage === stage))
        .sort((a, b) => b.heardAt - a.heardAt || (a.id < b.id ? 1 : -1))
        .slice(from, from + count),
    withWord: async (beginning, limit) =>
      [...applications.values()]
        .filter(({words}) => words.some(word => word.startsWith(beginning)))
        .map(({id}) => id)
        .slice(0, limit),
    counting: async limit =>
      Math.min(limit, [...applications.values()].filter(({counts}) => counts === 1).length),
    putApplications: async rows => keep(applications, rows),
    deleteApplications: async ids => {
      for (const id of ids) applications.delete(id);
    },
    rules: async () => rules.value,
    changeRules: async () => {
      rules.value += 1;
    },
  };
}

const keep = <T extends {id: string}>(table: Map<string, T>, rows: readonly T[]): void => {
  for (const row of rows) table.set(row.id, structuredClone(row));
};

const pick = <T>(table: Map<string, T>, ids: readonly string[]): T[] =>
  ids.map(id => table.get(id)).filter(row => row !== undefined);
