import type {ContactEvent} from '../../../src/domain/application';
import type {Interview} from '../../../src/domain/interview';
import type {MailKind} from '../../../src/domain/kind';
import {dayOf, later, momentOf, workdaysLater} from './almanac';
import type {Chance} from './chance';
import type {Truth} from './truth';

const hour = 3_600_000;
const people = [
  {name: 'Maya Chen', address: 'maya.chen@acme.example'},
  {name: 'Luis Ortega', address: 'luis.ortega@acme.example'},
];

/** An employer with a character of its own: answers, keeps silent, moves, cancels, rejects, offers. */
export function newEmployer(id: number, begin: number, chance: Chance): Truth {
  const truth: Truth = {
    application: {
      id: `gmail:sam@example.org:${id}`,
      employer: 'Acme',
      role: 'Data Analyst',
      stage: 'invited',
      conversations: [],
      people: chance.happens(0.9) ? people : [],
      interviews: [],
      promise: null,
      waitUntil: null,
      papersOwed: [],
      events: [],
      actions: [],
      note: null,
      outcome: null,
      seenAt: null,
    },
    coming: [],
    words: [],
    rounds: [],
    invitations: [],
    cancelled: null,
    named: [],
    asked: [],
    papers: [],
    end: null,
    inTouch: [],
    card: {fitting: false, written: false},
    skipped: [],
    putOff: [],
  };
  truth.coming.push({at: begin, happen: now => invite(now, begin, chance)});
  return truth;
}

/** Something of theirs, a while from now, at some hour of a working day. */
export function soon(
  truth: Truth,
  now: number,
  workdays: number,
  chance: Chance,
  happen: (truth: Truth, at: number) => void,
): void {
  const day = workdaysLater(dayOf(now), Math.max(1, workdays));
  const at = momentOf(
    day,
    `${String(chance.between(8, 18)).padStart(2, '0')}:${chance.happens(0.5) ? '05' : '40'}`,
  );
  truth.coming.push({at, happen: current => happen(current, at)});
}

function write(truth: Truth, at: number, kind: MailKind, canAnswer = true): void {
  const event: ContactEvent = {
    by: 'employer',
    at,
    channel: 'mail',
    kind,
    counts: true,
    canAnswer,
    from: people[0] ?? null,
  };
  truth.application.events.push(event);
  truth.words.push(at);
}

/** A machine writes; nobody meant it. */
export function writeByMachine(truth: Truth, at: number): void {
  truth.application.events.push({
    by: 'employer',
    at,
    channel: 'mail',
    kind: 'other',
    counts: false,
    canAnswer: false,
    from: null,
  });
}

function interview(
  start: number,
  announcedAt: number,
  status: Interview['status'],
  chance: Chance,
): Interview {
  return {
    start,
    end: start + (chance.happens(0.8) ? hour : 3 * hour),
    status,
    announcedAt,
    changedAt: null,
    zone: null,
    zoneNamed: true,
    uncertain: false,
    channel: 'video',
    people: people.slice(0, chance.between(0, 2)),
    quote: '',
  };
}

function invite(truth: Truth, at: number, chance: Chance): void {
  if (truth.end?.what === 'rejected') return;
  write(truth, at, 'interview-invite');
  if (truth.cancelled) truth.cancelled.replaced = true;
  if (chance.happens(0.2)) {
    truth.invitations.push({at, first: null, answered: false});
    return;
  }
  const days = [chance.between(3, 8), chance.between(4, 9)];
  const slots = days.map(days =>
    interview(momentOf(workdaysLater(dayOf(at), days), '14:00'), at, 'proposed', chance),
  );
  truth.application.interviews.push(...slots);
  truth.invitations.push({at, first: Math.min(...slots.map(({start}) => start)), answered: false});
}

/** The candidate said yes, or when they can: a time is settled, and may still be moved or called off. */
export function settle(truth: Truth, yesAt: number, chance: Chance): void {
  soon(truth, yesAt, 1, chance, (current, at) => {
    if (current.end?.what === 'rejected') return;
    const {application} = current;
    const offered = application.interviews.find(({status, start}) => status === 'proposed' && start > at);
    const start = offered?.start ?? momentOf(workdaysLater(dayOf(at), chance.between(3, 7)), '10:00');
    const settled = {...(offered ?? interview(start, at, 'confirmed', chance)), status: 'confirmed' as const};
    application.interviews = [
      ...application.interviews.filter(({status}) => status !== 'proposed' && status !== 'moved'),
      settled,
    ];
    write(current, at, 'interview-confirmed');
    current.rounds.push({
      start,
      end: settled.end,
      settledAt: settled.announcedAt,
      off: false,
      thankedAt: null,
      noted: false,
    });
    if (chance.happens(0.1)) callOff(current, settled, at, chance);
    else if (chance.happens(0.12)) move(current, settled, at, chance);
    else
      current.coming.push({
        at: settled.end + hour / 60,
        happen: now => afterInterview(now, settled.end, chance),
      });
  });
}

function callOff(truth: Truth, settled: Interview, from: number, chance: Chance): void {
  soon(truth, from, 1, chance, (current, at) => {
    if (at >= settled.start) return afterInterview(current, settled.end, chance);
    change(current, settled, {status: 'cancelled', changedAt: at});
    write(current, at, 'cancelled');
    current.cancelled = {at, answered: false, replaced: false};
    if (chance.happens(0.4))
      soon(current, at, chance.between(3, 8), chance, (now, then) => invite(now, then, chance));
  });
}

function move(truth: Truth, settled: Interview, from: number, chance: Chance): void {
  soon(truth, from, 1, chance, (current, at) => {
    if (at >= settled.start) return afterInterview(current, settled.end, chance);
    const start = momentOf(workdaysLater(dayOf(settled.start), chance.between(1, 5)), '11:00');
    const named = chance.happens(0.6);
    change(
      current,
      settled,
      named
        ? {status: 'proposed', start, end: start + hour, changedAt: at}
        : {status: 'moved', changedAt: at},
    );
    write(current, at, 'reschedule');
    current.invitations.push({at, first: named ? start : null, answered: false});
  });
}

function change(truth: Truth, settled: Interview, to: Partial<Interview>): void {
  const {application} = truth;
  application.interviews = application.interviews.map(one =>
    one.start === settled.start ? {...one, ...to} : one,
  );
  for (const round of truth.rounds) if (round.start === settled.start) round.off = true;
}

function afterInterview(truth: Truth, end: number, chance: Chance): void {
  const {application} = truth;
  application.interviews = application.interviews.map(one =>
    one.status === 'confirmed' && one.end <= end ? {...one, status: 'held'} : one,
  );
  application.stage = 'interviewed';
  if (chance.happens(0.55)) soon(truth, end, 1, chance, (current, at) => wordAfterwards(current, at, chance));
  if (chance.happens(0.6))
    soon(truth, end, chance.between(4, 30), chance, (current, at) => decide(current, at, chance));
}

function wordAfterwards(truth: Truth, at: number, chance: Chance): void {
  if (truth.end) return;
  write(truth, at, 'post-interview');
  if (chance.happens(0.7)) name(truth, at, later(dayOf(at), chance.between(2, 20)), chance.happens(0.2));
  if (chance.happens(0.25)) {
    const day = chance.happens(0.5) ? later(dayOf(at), chance.between(1, 6)) : null;
    truth.papers.push({at, day, sent: false});
    truth.application.papersOwed.push({what: 'references', by: null, byDay: day, quote: '', askedAt: at});
  }
}

/** A further round; what had been let go begins anew. */
function inviteAgain(truth: Truth, at: number, chance: Chance): void {
  truth.end = null;
  truth.application.outcome = null;
  invite(truth, at, chance);
}

function name(truth: Truth, at: number, day: string, wait: boolean): void {
  truth.named.push({day, at, wait});
  if (wait) truth.application.waitUntil = day;
  else truth.application.promise = {date: day, quote: '', madeAt: at};
}

function decide(truth: Truth, at: number, chance: Chance): void {
  if (truth.end && truth.end.what !== 'let-go') return;
  const luck = chance.next();
  if (luck < 0.2) inviteAgain(truth, at, chance);
  else if (luck < 0.4) answer(truth, at, chance);
  else end(truth, at, luck < 0.85 ? 'rejected' : 'offer', chance);
}

function end(truth: Truth, at: number, what: 'rejected' | 'offer', chance: Chance): void {
  const {application} = truth;
  const reachable = what === 'offer' || chance.happens(0.6);
  write(truth, at, what === 'offer' ? 'offer' : 'rejection', reachable);
  truth.end = {what, at, reachable, answered: false};
  application.outcome = {outcome: what, at, canAnswer: reachable};
}

/** "We need a little longer", with a day or without. A word on a named day keeps what was named before. */
export function answer(truth: Truth, at: number, chance: Chance): void {
  if (truth.end && truth.end.what !== 'let-go') return;
  truth.end = null;
  truth.application.outcome = null;
  write(truth, at, 'awaiting');
  if (truth.application.promise && dayOf(at) >= truth.application.promise.date)
    truth.application.promise = null;
  if (chance.happens(0.4)) name(truth, at, later(dayOf(at), chance.between(3, 14)), false);
  if (chance.happens(0.6))
    soon(truth, at, chance.between(3, 20), chance, (current, then) => decide(current, then, chance));
}
