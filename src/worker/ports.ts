import type {Clock} from '../clock';
import type {Health, Letter} from '../contract';
import type {Action} from '../domain/action';
import type {Application} from '../domain/application';
import type {WebmailName} from '../domain/conversation';
import type {Instant, TimeZone} from '../domain/instant';
import type {ConversationReading} from '../domain/reading';
import type {Settings} from '../domain/settings';
import type {Sighting} from '../domain/sighting';
import type {Plan} from '../domain/step';
import type {ChannelAdvice} from '../etiquette/channel';
import type {LetterContext} from '../letters/letter-from';
import type {CheckSpelling} from '../spelling/spelling-thread';
import type {Memory} from './memory';
import type {OwnLettersKeeper} from './own-letters/own-letters-keeper';
import type {OwnPorts} from './ownership/own-ports';
import type {Notification} from './reminding/notification';
import type {RemindingKeeper} from './reminding/reminding-keeper';
import type {TellingKeeper} from './reminding/told-keeper';

/** All that the worker's use cases need from outside: none of them knows a browser, a database or the time. */
export interface Ports {
  clock: Clock;
  memory: Memory;
  settings: SettingsKeeper;
  rooms: Rooms;
  shown: ShownConversations;
  notices: Notices;
  outside: Outside;
  /** The checker of English spelling and grammar: slow the first time. */
  checkSpelling: CheckSpelling;
  reminders: Reminders;
  ownLetters: OwnLettersKeeper;
  own: OwnPorts;
}

/** Notifications, and what was told by them. */
export interface Reminders {
  chosen: RemindingKeeper;
  telling: TellingKeeper;
  /** The browser lets us. */
  permitted(): Promise<boolean>;
  /** Takes the place of one with the same id. */
  show(notification: Notification): Promise<void>;
  /** Ids of those that stand on the screen. */
  standing(): Promise<string[]>;
  clear(id: string): Promise<void>;
}

/** What the worker does to the world around it. */
export interface Outside {
  /** Brings the file that reads that webmail into that frame. */
  bringPage(frame: {tabId: number; frameId: number; webmail: WebmailName}): Promise<void>;
  /** Brings the panel file into that frame. */
  showPanel(frame: {tabId: number; frameId: number}): Promise<void>;
  /** Brings that tab to the front if it still shows that address. */
  focusTab(tab: {id: number; url: string}): Promise<boolean>;
  openTab(address: string): Promise<void>;
  /** The desk, at one application or as a whole, in the tab it is open in or a new one. */
  openDesk(application: string | null): Promise<void>;
  /** The list of what looking back came upon. */
  openCatchUp(): Promise<void>;
  /** A tab that shows a webmail: that one if it still does, else the one used last; null: there is none. */
  findMailTab(preferred: number | null): Promise<number | null>;
  /** Brings that tab to the front, and the file that looks back into it. */
  bringCatchUp(tab: number): Promise<void>;
  /** Badge and alarm as the data say. */
  refresh(): Promise<void>;
  /** Something that pages may show has changed: badge, alarm, the popup's snapshot and whoever listens follow. */
  changed(): Promise<void>;
  nextWake(): Promise<Instant | null>;
}

/** The decisions of the pure rooms. */
export interface Rooms {
  readConversation(
    sighting: Sighting,
    context: {timeZone: TimeZone; country: string | null; region?: string | null},
    known?: ConversationReading,
  ): ConversationReading;
  applicationsFrom(
    readings: readonly ConversationReading[],
    /** Under the id of the conversation that each was said about. */
    actions: ReadonlyMap<string, readonly Action[]>,
    context: {
      settings: Settings;
      now: Instant;
      seenAt: ReadonlyMap<string, Instant>;
      isWanted(conversations: readonly string[]): boolean;
    },
  ): Application[];
  planFor(application: Application, settings: Settings, now: Instant): Plan;
  adviseChannel(application: Application, settings: Settings, now: Instant): ChannelAdvice;
  lettersFor(application: Application, plan: Plan, context: LetterContext): Letter[];
}

export interface SettingsKeeper {
  read(): Promise<Settings>;
  /** Keeps what is valid of these; answers with all settings in force. */
  change(changes: Partial<Settings>): Promise<Settings>;
}

/** Which tab shows a conversation, as far as known; gone with the browser. */
export interface ShownConversations {
  note(conversation: string, tab: {id: number; url: string}): Promise<void>;
  find(conversation: string): Promise<{id: number; url: string} | undefined>;
  /** The user is on the way there to write. */
  awaitWriting(conversation: string, at: Instant): Promise<void>;
  /** Whether they were, a short while ago; once. */
  takeAwaited(conversation: string, now: Instant): Promise<boolean>;
}

export type NoticeName = 'restored' | 'memory-only' | 'newer-version' | 'storage-full' | 'page-unreadable';

/** What went wrong, until it is mended. */
export interface Notices {
  raise(name: NoticeName): Promise<void>;
  settle(name: NoticeName): Promise<void>;
  sentences(): Promise<string[]>;
}

export type StoreHealth = Health['store'];
