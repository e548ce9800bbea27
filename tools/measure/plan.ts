// What planning one application takes: the first time each is planned in a process, and again.
import {applicationsFrom} from '../../src/applications/applications';
import {elapsedDay, hour} from '../../src/domain/instant';
import {defaultSettings} from '../../src/domain/settings';
import {planFor} from '../../src/etiquette/plan';
import {truthOf} from '../../src/worker/ownership/backup/record';
import {manyRecords} from './many/many-records';
import {median} from './median';

const settings = {...defaultSettings, timeZone: 'Europe/Berlin', country: 'DE', region: 'BE'};
const now = Date.parse('2026-11-25T09:00:00Z');

/** Prints medians over `count` applications, each planned at the moment at which something of it is worth looking at. */
export async function run([count = '2000']: string[] = []): Promise<void> {
  const planned = manyRecords(Number(count), now).map(record => {
    const {row, actions} = truthOf(record, 1);
    const newest = Math.max(...row.reading.messages.map(({at}) => at));
    const at = newest + (row.reading.messages.length > 1 ? 12 * elapsedDay : hour);
    const said = new Map([[row.id, actions.map(({action}) => action)]]);
    const [application] = applicationsFrom([row.reading], said, {
      settings,
      now: at,
      seenAt: new Map([[row.id, row.seenAt]]),
    });
    if (!application) throw new Error(`No application: ${row.id}`);
    return {application, at};
  });
  let steps = 0;
  const once = (): number[] =>
    planned.map(({application, at}) => {
      const began = performance.now();
      const {open, upcoming} = planFor(application, settings, at);
      const took = performance.now() - began;
      steps += open.length + upcoming.length;
      return took;
    });
  const [first, ...again] = [once(), once(), once(), once()] as [number[], ...number[][]];
  console.log(`${planned.length} applications, ${(steps / planned.length / 4).toFixed(1)} steps each`);
  console.log(
    `planFor, the first time: median ${median(first).toFixed(3)} ms, all ${sum(first).toFixed(0)} ms`,
  );
  console.log(`planFor, the fourth time: median ${median(again.at(-1) ?? []).toFixed(3)} ms`);
  console.log(`the first hundred of the process: median ${median(first.slice(0, 100)).toFixed(3)} ms`);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
