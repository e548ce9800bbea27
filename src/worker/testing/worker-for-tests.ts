import {IDBFactory, IDBKeyRange} from 'fake-indexeddb';
import type {Answer} from '../../contract';
import type {ConversationRef} from '../../domain/conversation';
import type {SeenMessage, Sighting} from '../../domain/sighting';
import type {QuotedSlip} from '../../spelling/slip';
import {answerRequest} from '../answer-request';
import {deriveRestored} from '../derive-restored';
import {createJournal} from '../journal';
import {createNotices} from '../notices';
import {openMemory} from '../open-memory';
import {createOwnLettersKeeper} from '../own-letters/own-letters-keeper';
import {openOwned, resumeOwnership} from '../ownership/open-owned';
import type {OwnPorts} from '../ownership/own-ports';
import {settingsOf} from '../parse-settings';
import type {Ports, Rooms} from '../ports';
import type {Notification} from '../reminding/notification';
import {createRemindingKeeper} from '../reminding/reminding-keeper';
import {createTellingKeeper} from '../reminding/told-keeper';
import type {Asker} from '../sender';
import {createSettingsKeeper} from '../settings-keeper';
import {createShownConversations} from '../shown-conversations';
import {createDatabase} from '../store/database';
import {dexieStore} from '../store/dexie-store';
import type {Store} from '../store/store';
import {fakeRooms} from './fake-rooms';
import {keptInMap} from './kept-in-map';

export const monday = Date.UTC(2026, 2, 9, 9);
export const me = 'sam@example.org';

export const mailPage: Asker = {
  is: 'mail-page',
  webmail: 'gmail',
  tabId: 7,
  frameId: 0,
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  home: 'https://mail.google.com',
};
export const ownPage: Asker = {is: 'own-page'};

/** A browser profile: what outlives the worker. */
export interface Profile {
  indexedDB: IDBFactory;
  local: Map<string, unknown>;
  /** Shared with the profiles of other machines, where a test wants that. */
  sync?: Map<string, unknown>;
}

export const newProfile = (): Profile => ({indexedDB: new IDBFactory(), local: new Map()});

export const openProfileStore = async ({indexedDB}: Profile): Promise<Store> => {
  const database = createDatabase('afterword', {indexedDB, IDBKeyRange});
  await database.open();
  return dexieStore(database);
};

/** As long as the profile lasts; apart from its other values, which are all text. */
function keyIn(local: Map<string, unknown>): OwnPorts['key'] {
  return {
    get: async () => keys.get(local) ?? null,
    put: async key => void (key ? keys.set(local, key) : keys.delete(local)),
  };
}
const keys = new WeakMap<Map<string, unknown>, CryptoKey>();

/** A worker over a profile, with a clock to be set and all that it did outside noted. */
export async function workerOver(
  profile: Profile,
  {
    now = monday,
    rooms = fakeRooms,
    open = openProfileStore,
  }: {now?: number; rooms?: Rooms; open?: typeof openProfileStore} = {},
) {
  const time = {now};
  const screen = {permitted: true, made: [] as Notification[], standing: new Set<string>()};
  const outside = {
    changes: 0,
    opened: [] as string[],
    focused: [] as number[],
    mailTab: 7 as number | null,
    walked: [] as number[],
    brought: [] as string[],
  };
  const local = keptInMap(profile.local);
  const journal = createJournal(local);
  const clock = {now: () => time.now};
  const later: {work: () => void; milliseconds: number}[] = [];
  const own: OwnPorts = {
    local,
    session: keptInMap(),
    sync: keptInMap(profile.sync),
    key: keyIn(profile.local),
    journal,
    later: (work, milliseconds) => void later.push({work, milliseconds}),
    wakeAfter: async () => undefined,
    clearAlarms: async () => undefined,
  };
  const {memory, restored} = await openMemory(() => openOwned(() => open(profile), own, clock), journal);
  const spelling = {asked: [] as {text: string; names: string[]}[], slips: [] as QuotedSlip[]};
  const ports: Ports = {
    clock,
    memory,
    rooms,
    settings: createSettingsKeeper(local, settingsOf('Europe/Berlin', 'de-DE')),
    ownLetters: createOwnLettersKeeper(local),
    shown: createShownConversations(keptInMap()),
    notices: createNotices(local, {now: () => time.now}),
    checkSpelling: async (text, names) => {
      spelling.asked.push({text, names});
      return spelling.slips;
    },
    reminders: {
      chosen: createRemindingKeeper(local),
      telling: createTellingKeeper(local),
      permitted: async () => screen.permitted,
      show: async notification => {
        screen.made.push(notification);
        screen.standing.add(notification.id);
      },
      standing: async () => [...screen.standing],
      clear: async id => void screen.standing.delete(id),
    },
    outside: {
      bringPage: async ({webmail}) => void outside.brought.push(webmail),
      showPanel: async () => undefined,
      focusTab: async ({id}) => outside.focused.push(id) > 0,
      openTab: async address => void outside.opened.push(address),
      openCatchUp: async () => void outside.opened.push('catch-up'),
      findMailTab: async () => outside.mailTab,
      bringCatchUp: async tab => void outside.walked.push(tab),
      openDesk: async application => void outside.opened.push(`desk ${application ?? ''}`.trim()),
      refresh: async () => undefined,
      changed: async () => {
        outside.changes += 1;
      },
      nextWake: () => memory.read(rows => rows.nextChange()),
    },
    own,
  };
  await deriveRestored(restored, ports);
  await resumeOwnership(ports);
  const ask = (name: string, payload: unknown, asker: Asker = mailPage): Promise<Answer<unknown>> =>
    answerRequest({ask: name, with: payload}, asker, ports);
  return {ports, time, outside, screen, spelling, restored, later, ask};
}

export const conversation = (key: string, account = me): ConversationRef => ({
  webmail: 'gmail',
  account,
  key,
});

export const message = (text: string, more: Partial<SeenMessage> = {}): SeenMessage => ({
  key: text,
  from: {name: 'Maya Chen', address: 'maya@acme.example'},
  to: [{name: 'Sam Lee', address: me}],
  at: monday,
  body: 'loaded',
  text,
  attachments: [],
  draft: false,
  ...more,
});

export const ownMessage = (text: string, more: Partial<SeenMessage> = {}): SeenMessage =>
  message(text, {
    from: {name: 'Sam Lee', address: me},
    to: [{name: 'Maya Chen', address: 'maya@acme.example'}],
    own: true,
    ...more,
  });

export const sighting = (key: string, messages: SeenMessage[], more: Partial<Sighting> = {}): Sighting => ({
  conversation: conversation(key),
  subject: 'Interview',
  complete: true,
  messages,
  ...more,
});

/** The value of an answer that must have one. */
export const value = <T>(answer: {ok: boolean}): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return (answer as unknown as {value: T}).value;
};

export const acme = sighting('1', [message('interview at Acme')]);
