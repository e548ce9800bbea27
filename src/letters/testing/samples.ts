import type {Letter} from '../../contract';
import type {Application} from '../../domain/application';
import {elapsedDay, hour} from '../../domain/instant';
import type {Interview} from '../../domain/interview';
import {defaultSettings} from '../../domain/settings';
import type {Plan, StepName} from '../../domain/step';
import {lettersFor} from '../letters';

export const met = Date.UTC(2026, 2, 10, 13);
export const settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE', userName: 'Sam Lee'};
export const maya = {name: 'Maya Chen', address: 'maya.chen@acme.example', title: 'Head of Analytics'};
export const luis = {name: 'Luis Ortega', address: 'luis@acme.example'};

export const interview = (more: Partial<Interview> = {}): Interview => ({
  start: met,
  end: met + hour,
  status: 'held',
  announcedAt: met - 5 * elapsedDay,
  changedAt: null,
  zone: null,
  zoneNamed: false,
  uncertain: false,
  channel: 'video',
  people: [maya],
  quote: '',
  ...more,
});

export const application = (more: Partial<Application> = {}): Application => ({
  id: 'gmail:sam@example.org:1',
  employer: 'Acme',
  role: 'Data Analyst',
  stage: 'interviewed',
  conversations: [{webmail: 'gmail', account: 'sam@example.org', key: '1'}],
  people: [maya],
  interviews: [interview()],
  promise: {date: '2026-03-20', quote: '', madeAt: met},
  waitUntil: null,
  papersOwed: [{what: 'two references', by: null, byDay: null, quote: '', askedAt: met}],
  events: [],
  actions: [],
  note: {keyPoints: ['how you moved the reports off the old warehouse.']},
  outcome: null,
  seenAt: met,
  ...more,
});

export const planWith = (step: StepName, more: Partial<Plan['open'][number]> = {}): Plan => ({
  open: [{step, from: met, by: met + elapsedDay, until: null, because: 'It is the day for it.', ...more}],
  upcoming: [],
});

export const letters = (app: Application, plan: Plan, now = met + 3 * hour): Letter[] =>
  lettersFor(app, plan, {settings, now});
export const textOf = ({body}: Letter): string =>
  body.map(piece => (typeof piece === 'string' ? piece : `[${piece.slot}]`)).join('');
export const first = (app: Application, plan: Plan, now?: number): Letter => {
  const [letter] = letters(app, plan, now);
  if (!letter) throw new Error('no letter');
  return letter;
};
