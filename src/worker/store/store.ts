import type {Stage} from '../../domain/application';
import type {Instant} from '../../domain/instant';
import type {
  ActionRow,
  ApplicationRow,
  ApplicationState,
  ConversationRow,
  SentRow,
  Stamp,
  Story,
  Totals,
} from './rows';
import type {WholeRows} from './whole-rows';

/** Where facts are kept. `change` is all or nothing; nothing but `rows` may be awaited inside. */
export interface Store {
  change<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  read<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
}

export interface Stretch {
  stage: Stage | null;
  archived: boolean;
  from: number;
  count: number;
}

/** Every question the worker asks of its data; each answered from a key or an index, with a limit where many could match. */
export interface Rows extends WholeRows {
  stamp(): Promise<Stamp | undefined>;
  putStamp(stamp: Stamp): Promise<void>;

  conversation(id: string): Promise<ConversationRow | undefined>;
  conversations(ids: readonly string[]): Promise<ConversationRow[]>;
  /** Every mailbox of which a conversation is known. */
  accounts(): Promise<string[]>;
  /** Those that share any of these links. */
  linkedBy(links: readonly string[], limit: number): Promise<ConversationRow[]>;
  /** Those written after that revision, by revision. */
  revisedSince(revision: number, limit: number): Promise<ConversationRow[]>;
  putConversations(rows: readonly ConversationRow[]): Promise<void>;
  /** The same rows in another application: nothing the journal holds changes. */
  moveConversations(rows: readonly ConversationRow[]): Promise<void>;

  actionsAt(anchors: readonly string[]): Promise<ActionRow[]>;
  /** Was a conversation of that shape said not to be about an interview? */
  isTaught(shape: number): Promise<boolean>;
  putAction(row: ActionRow): Promise<void>;
  deleteAction(row: ActionRow): Promise<void>;

  sent(id: string): Promise<SentRow | undefined>;
  sentIn(conversations: readonly string[]): Promise<SentRow[]>;
  putSent(row: SentRow): Promise<void>;

  application(id: string): Promise<ApplicationRow | undefined>;
  applications(ids: readonly string[]): Promise<ApplicationRow[]>;
  inState(state: ApplicationState, limit: number): Promise<ApplicationRow[]>;
  /** Those whose derived state does not hold at `now`: it ended, the clock went back before it began, or the rules have changed since. */
  staleAt(now: Instant, limit: number): Promise<ApplicationRow[]>;
  /** When the first of them changes by itself, in the past where one is stale; null: none will. */
  nextChange(): Promise<Instant | null>;
  applicationCount(): Promise<number>;
  /** Those with an offer that waits since that moment or later, the newest first. */
  offers(since: Instant, limit: number): Promise<ApplicationRow[]>;
  /** Every application's; the only question that reads them all. */
  stories(): Promise<Story[]>;
  /** Kept, not counted. */
  totals(archived: boolean): Promise<Totals>;
  /** The one heard of last comes first. */
  byLastHeard(stretch: Stretch): Promise<ApplicationRow[]>;
  /** Ids of those with a word that begins so. */
  withWord(beginning: string, limit: number): Promise<string[]>;
  /** How many the badge counts, up to `limit`. */
  counting(limit: number): Promise<number>;
  putApplications(rows: readonly ApplicationRow[]): Promise<void>;
  deleteApplications(ids: readonly string[]): Promise<void>;
  /** The state of the rules: what was derived under another is stale. */
  rules(): Promise<number>;
  /** The rules themselves changed. Costs the same however much is derived by them. */
  changeRules(): Promise<void>;
}
