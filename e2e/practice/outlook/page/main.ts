import {driftBy, el} from '../../page/element';
import {keptMailbox} from '../../page/kept';
import type {Folder, Setup} from '../setup';
import type {Opened} from './conversation';
import {createDesk} from './desk';
import {createFolders} from './folders';
import {leftRail, topBar} from './frame';
import {createListView} from './list';
import {createMailbox, type Entry} from './mailbox';
import {createNotices} from './notices';
import {createOpener} from './opener';
import {createPane} from './pane';
import {closePersonaCards} from './persona-card';
import {practiceFor} from './practice-port';
import {createRibbon} from './ribbon';
import {pathOf, readRoute} from './route';
import {createSending} from './sending';
import type {Site} from './site';
import {fill, wordsOf} from './words/words';

const setup = JSON.parse(document.getElementById('practice-setup')?.textContent ?? '') as Setup;
const {options} = setup;
driftBy(options.drift);

const {threads, clock, keep} = keptMailbox(setup);
localStorage.setItem('olk-OwaLocale', wordsOf(options.language).locale);
const mailbox = createMailbox(setup, clock, threads, keep);
const site: Site = {
  setup,
  words: wordsOf(options.language),
  clock,
  mailbox,
  notices: createNotices(clock),
  go: (folder, id) => go(folder, id),
  later: (what, times = 1) => void clock.after(options.latencyMs * times, what),
};
let folder: Folder = 'inbox';
let openId: string | null = null;

const asWindow = readRoute(setup.base, location.pathname).window;
const isOver = options.pane === 'off' && !asWindow;
const sending = createSending(site);
const desk = createDesk(site, sending, () => pane);
const pane = createPane(site, desk.tabs, isOver);
const opener = createOpener(
  site,
  pane,
  desk,
  isOver ? {close: () => go(folder, null), step: by => step(by)} : null,
);
const list = createListView(site, entry => openEntry(entry));
const folders = createFolders(site);
const search = (words: string) => (words === '' ? list.show(folder) : list.search(words));
const ribbon = createRibbon(site, {
  newMail: () => desk.fresh(),
  move: to => moveOpen(to),
  replyAll() {
    const {view} = pane;
    const mail = view?.thread.mails.filter(one => one.folder !== 'drafts').at(-1);
    if (view && mail) desk.answer(view.thread, mail, 'all');
  },
});

function moveOpen(to: Folder): void {
  const {view} = pane;
  if (!view) return;
  const from = folder;
  const mails = view.thread.mails.filter(mail => mail.folder === from);
  go(from, null);
  mailbox.move(mails, to);
  const {words, notices} = site;
  if (to === 'archive')
    notices.show(fill(words.archived, {count: 1}), {
      label: words.undo,
      act: () => mailbox.move(mails, from),
    });
}

/** What an id of an address or of a row means where one is. */
function openedBy(id: string): Opened | null {
  const thread = mailbox.thread(id);
  const searched = list.query ?? '';
  const isSingle = options.grouping === 'messages' || isOver || asWindow === 'read';
  if (thread && !isSingle) return {thread, alone: null, searched};
  if (thread) {
    const newest = thread.mails.filter(mail => mail.folder === folder).at(-1) ?? thread.mails.at(-1);
    return newest ? {thread, alone: newest, searched} : null;
  }
  const single = mailbox.mail(id);
  return single && {thread: single.thread, alone: single.mail, searched};
}

/** The id an entry is opened by: its only message's where messages stand alone. */
const idOfEntry = ({thread, mails}: Entry): string =>
  options.grouping === 'messages' || list.query !== null ? (mails[0]?.id ?? thread.id) : thread.id;

const openEntry = (entry: Entry) => {
  const id = idOfEntry(entry);
  list.select(id);
  openId = id;
  const opened = openedBy(id);
  if (opened) opener.open(opened);
  // The address follows late.
  site.later(() => push(openId), 2);
};

function step(by: number): void {
  const entries = mailbox.list(folder, options.grouping === 'conversations');
  const next = entries[entries.findIndex(entry => idOfEntry(entry) === openId) + by];
  if (next) openEntry(next);
}

function push(id: string | null): void {
  const path = pathOf(setup.base, folder, id);
  if (location.pathname !== path) history.pushState(null, '', `${path}${location.search}`);
}

function go(to: Folder, id: string | null): void {
  folder = to;
  push(id);
  show(to, id);
}

function show(to: Folder, id: string | null): void {
  folder = to;
  openId = id;
  list.show(to);
  list.select(id);
  folders.refresh(to);
  const opened = id === null ? null : openedBy(id);
  if (opened) opener.open(opened);
  else opener.close();
}

const app = el(
  'div.fui-FluentProvider.app-root',
  {dir: document.documentElement.dir},
  ...(asWindow
    ? [pane.element]
    : [
        topBar(site, search),
        el(
          'div.app-main',
          {id: 'mainApp'},
          leftRail(site),
          el(
            'div.app-work',
            {},
            ribbon,
            el(
              `div.module.module-${options.pane}`,
              {id: 'MainModule'},
              folders.element,
              list.element,
              pane.element,
            ),
          ),
        ),
      ]),
);
document.body.classList.toggle('window', asWindow !== null);
document.body.append(app, site.notices.element, el('div', {id: 'fluent-default-layer-host'}));
document.title = `${site.words.apps.mail} - ${mailbox.me.name} - Outlook`;

mailbox.watch(() => {
  list.refresh();
  pane.view?.refresh();
  folders.refresh(folder);
});
closePersonaCards();
addEventListener('popstate', () => {
  const route = readRoute(setup.base, location.pathname);
  // Closing an attachment leads back to the mail that is open already.
  if (route.folder !== folder || route.id !== openId) show(route.folder, route.id);
});

const start = readRoute(setup.base, location.pathname);
folder = start.folder;
folders.refresh(folder);
// The list comes first, then what is open in it.
site.later(() => {
  list.show(start.folder);
  list.refresh();
  if (start.id !== null) show(start.folder, start.id);
  if (!start.compose) return;
  const asked = new URLSearchParams(location.search);
  const address = asked.get('to');
  desk.fresh({
    to: address ? [{name: address, address}] : [],
    subject: asked.get('subject') ?? '',
    content: (asked.get('body') ?? '')
      .split('\n')
      .map(line => ({tag: 'div', attributes: {}, children: [line]})),
  });
});

window.practice = practiceFor(setup, mailbox, clock, sending, site.go);
