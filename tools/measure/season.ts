import {mkdirSync, writeFileSync} from 'node:fs';
import {defaultSettings} from '../../src/domain/settings';
import type {Step, StepName} from '../../src/domain/step';
import {planFor} from '../../src/etiquette/plan';
import {announcementsOf, keysOf, untold, whenToTell} from '../../src/etiquette/reminding';
import {dayOf, isWorkday, later, momentOf, timeOf, workdaysLater} from './season/almanac';
import {type Expected, expectedAt} from './season/auditor';
import {act} from './season/candidate';
import {Chance} from './season/chance';
import {newEmployer} from './season/employer';
import {picture} from './season/picture';
import type {Truth} from './season/truth';

const settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE', region: 'BE'};
const firstDay = '2026-02-02';
const days = 181;
/** When the candidate looks; at the others only a reminder could come. */
const looks = ['09:10', '17:30'];
const nights = ['06:45', '12:15', '21:00'];

export interface Season {
  /** By day: how many steps of each kind the candidate saw open for the first time. */
  seen: Map<string, Map<StepName, number>>;
  offered: number;
  expected: number;
  reminders: number;
  missed: string[];
  late: string[];
  rude: string[];
}

/** Plays `applications` hiring processes over half a year, from the same luck each time, and has an auditor watch what is offered. */
export function season(applications = 1000, seed = 7): Season {
  const result: Season = {
    seen: new Map(),
    offered: 0,
    expected: 0,
    reminders: 0,
    missed: [],
    late: [],
    rude: [],
  };
  for (let id = 0; id < applications; id += 1) play(id, new Chance(seed * 100_003 + id), result);
  return result;
}

function play(id: number, chance: Chance, result: Season): void {
  const begin = momentOf(workdaysLater(firstDay, chance.between(1, 80)), '10:00');
  const truth = newEmployer(id, begin, chance);
  const watch = new Watch(id, result);
  for (let day = dayOf(begin); day < later(firstDay, days); day = later(day, 1)) {
    for (const time of [...looks, ...nights].sort()) {
      const now = momentOf(day, time);
      letHappen(truth, now);
      const {open} = planFor(truth.application, settings, now);
      const waiting = untold([{ids: [String(id)], keys: keysOf({open})}], watch.told);
      if (whenToTell(settings, now) === now) watch.reminder(now, waiting.flatMap(announcementsOf));
      if (!looks.includes(time)) continue;
      watch.look(now, open, expectedAt(truth, now));
      // One thing at a time, as the card shows it; on some days two.
      for (const step of open.slice(0, chance.between(1, 2))) act(truth, step, now, chance);
    }
  }
  watch.end();
}

/** Lets the employer do what they do up to that moment, in order. */
function letHappen(truth: Truth, now: number): void {
  for (;;) {
    truth.coming.sort((one, other) => one.at - other.at);
    const next = truth.coming[0];
    if (!next || next.at > now) return;
    truth.coming.shift();
    next.happen(truth);
  }
}

/** Compares what is offered with what should be, look by look. */
class Watch {
  readonly told = new Set<string>();
  readonly #offered = new Set<string>();
  readonly #owed = new Map<string, number>();

  constructor(
    private readonly id: number,
    private readonly result: Season,
  ) {}

  look(now: number, open: readonly Step[], expected: readonly Expected[]): void {
    for (const step of open) {
      this.#count(now, step);
      if (!expected.some(({step: name}) => name === step.step)) this.#blame('rude', step.step, now);
    }
    for (const {step, from} of expected) {
      const key = `${step} ${from}`;
      if (open.some(one => one.step === step)) {
        if (this.#owed.has(key) && !this.#offered.has(key)) this.#blame('late', step, now);
        this.#offered.add(key);
      } else if (!this.#owed.has(key)) this.#owed.set(key, now);
    }
  }

  reminder(now: number, announcements: readonly string[]): void {
    if (announcements.length === 0) return;
    this.result.reminders += 1;
    const polite = isWorkday(dayOf(now)) && timeOf(now) >= '08:00' && timeOf(now) < '18:00';
    for (const announcement of announcements) {
      if (!polite) this.#blame('rude', `reminder ${announcement}`, now);
      this.told.add(announcement);
    }
  }

  end(): void {
    for (const [key, at] of this.#owed) if (!this.#offered.has(key)) this.#blame('missed', key, at);
    this.result.expected += new Set([...this.#owed.keys(), ...this.#offered]).size;
  }

  #seen = new Set<string>();

  #count(now: number, step: Step): void {
    const key = `${step.step} ${step.from}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.result.offered += 1;
    const day = this.result.seen.get(dayOf(now)) ?? new Map<StepName, number>();
    this.result.seen.set(dayOf(now), day.set(step.step, (day.get(step.step) ?? 0) + 1));
  }

  #blame(how: 'missed' | 'late' | 'rude', what: string, now: number): void {
    this.result[how].push(`application ${this.id}: ${what} on ${dayOf(now)} ${timeOf(now)}`);
  }
}

/** Prints the season and what the auditor found; draws it to out/season.svg. Fails on a missed, late or rude moment. */
export async function run(args: string[] = []): Promise<void> {
  const began = performance.now();
  const result = season(Number(args[0] ?? 1000), Number(args[1] ?? 7));
  const {seen, offered, expected, reminders, missed, late, rude} = result;
  for (const [day, steps] of [...seen].sort(([one], [other]) => (one < other ? -1 : 1)))
    console.log(`${day}  ${[...steps].map(([step, count]) => `${count} ${step}`).join(', ')}`);
  console.log(`\n${offered} steps offered, ${expected} expected, ${reminders} reminders`);
  for (const [name, moments] of Object.entries({missed, late, rude})) {
    console.log(`${name}: ${moments.length}`);
    for (const moment of moments.slice(0, 20)) console.log(`  ${moment}`);
  }
  mkdirSync('out', {recursive: true});
  writeFileSync('out/season.svg', picture(result));
  console.log(`out/season.svg (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (missed.length + late.length + rude.length > 0) process.exitCode = 1;
}
