import type {Ownership} from '../../src/contract';
import type {DeskPort} from '../../src/desk/port';
import type {Stage} from '../../src/domain/application';
import {defaultSettings} from '../../src/domain/settings';
import type {Requests} from '../../src/own-page/ask';
import {applicationPages, boardOf} from './desk-samples';
import {type DeskState, deskStates} from './desk-states';
import {letters, overviews} from './samples';

const now = overviews.full.now;

const ownership: Ownership = {
  now,
  conversations: 31,
  applications: 18,
  backedUpAt: now - 9 * 86_400_000,
  changedSince: true,
  remindsToBackUp: true,
  erasesAt: null,
  forgetAfterMonths: null,
  sharing: {on: false, sealed: false, trouble: null},
};

type Answers = {
  [Name in keyof Requests]?: (payload: Requests[Name]['with']) => Requests[Name]['value'];
};

/** A worker that answers with samples and notes down what it was told. */
export function samplePort(
  totals: Record<Stage, number>,
  tell: (what: string) => (...more: unknown[]) => void,
  {catchUp, letters: ownLetters, season, reminding}: DeskState = deskStates.usual,
): DeskPort {
  const pages = new Map<string, (typeof applicationPages)[keyof typeof applicationPages]>(
    Object.entries(applicationPages),
  );
  const page = (application: string) => pages.get(application) ?? null;
  const answers: Answers = {
    'board-wanted': query => boardOf(totals, query),
    'application-wanted': ({application}) => page(application),
    'application-told': ({application}) => page(application),
    'application-told-undone': ({application}) => page(application),
    'application-added': () => applicationPages.acme,
    'mail-added': () => null,
    'application-answered': () => overviews.full,
    'application-answer-undone': () => overviews.full,
    'note-written': () => overviews.full,
    'letters-wanted': () => letters,
    'conversation-opened': () => null,
    'settings-wanted': () => ({...defaultSettings, country: 'GB'}),
    'settings-changed': changed => ({...defaultSettings, ...changed}),
    'reminding-wanted': () => reminding,
    'reminding-changed': changed => ({permitted: true, notify: false, names: false, ...changed}),
    'season-wanted': () => season,
    'catch-up-wanted': () => catchUp,
    'catch-up-started': () => catchUp,
    'catch-up-stopped': () => catchUp,
    'catch-up-answered': () => catchUp,
    'own-letters-wanted': () => ownLetters,
    'own-letter-previewed': () => ({letter: letters[0] ?? null, faults: []}),
    health: () => ({store: 'well', applications: 18, conversations: 31, nextWake: now + 3_600_000}),
    'ownership-wanted': () => ownership,
    'backup-piece-wanted': () => ({text: '{}', next: null}),
    'backup-taken': () => ({...ownership, backedUpAt: now, changedSince: false}),
    'restore-begun': () => null,
    'restore-piece-told': () => ({read: true}),
    'restore-read': () => ({
      read: true,
      preview: {madeAt: now - 86_400_000, conversations: 31, known: 12, told: 40, letters: 9, settings: true},
    }),
    'restore-done': () => ownership,
    'restore-dropped': () => null,
    'everything-erased': () => ({...ownership, erasesAt: now + 10_000}),
    'erasing-undone': () => ownership,
    'table-wanted': () => 'Employer\r\n',
    'calendar-wanted': () => 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    'forgetting-changed': ({months}) => ({...ownership, forgetAfterMonths: months}),
    'sharing-changed': ({on, passphrase}) => ({
      ...ownership,
      sharing: {on, sealed: passphrase !== null, trouble: on ? 'full' : null},
    }),
    'backup-reminder-changed': ({remind}) => ({...ownership, remindsToBackUp: remind}),
    overview: () => overviews.full,
  };
  const silent = /-wanted$|^health$|^overview$/;
  return {
    version: '0.1.0',
    async ask(name, payload) {
      if (!silent.test(name)) tell(name)(payload);
      const answer = answers[name];
      return answer ? {ok: true, value: answer(payload), now} : {ok: false, problem: 'unreachable'};
    },
    follow: () => () => {},
    permitReminders: async () => {
      tell('permit')();
      return true;
    },
    download: (name, type, parts) => tell('download')(name, type, parts.join('')),
    copy: async text => {
      tell('copy')(text);
      return true;
    },
  };
}
