import {clockTime, localDate} from '../../../days/zone';
import type {Instant, TimeZone} from '../../../domain/instant';
import {say} from '../../../say/say';
import type {Held} from '../../card-of';
import {momentOf} from '../../moment';
import type {Ports} from '../../ports';
import {csv} from './csv';
import {eachApplication} from './each-application';

/** What stands over the columns, in their order. */
const headings = [
  'ownership.table.employer',
  'ownership.table.role',
  'ownership.table.stage',
  'ownership.table.people',
  'ownership.table.addresses',
  'ownership.table.interviews',
  'ownership.table.heard',
  'ownership.table.promised',
  'ownership.table.next',
  'ownership.table.due',
  'ownership.table.outcome',
  'ownership.table.notes',
  'ownership.table.archived',
] as const;

/** All applications as a table for a spreadsheet, times on the user's clock. */
export async function applicationsTable(ports: Ports): Promise<string> {
  const {settings} = await momentOf(ports);
  const lines: string[][] = [headings.map(heading => say(heading))];
  await eachApplication({archived: true}, ports, (held, archived) =>
    lines.push(lineOf(held, archived, settings.timeZone)),
  );
  return csv(lines);
}

function lineOf({application, plan}: Held, archived: boolean, zone: TimeZone): string[] {
  const {employer, role, stage, people, interviews, events, promise, outcome, note} = application;
  const step = plan.open[0] ?? plan.upcoming[0];
  const due = step && (step.by ?? step.from);
  return [
    employer ?? '',
    role ?? '',
    say(`desk.stage.${stage}`),
    people.flatMap(({name}) => name ?? []).join('; '),
    people.flatMap(({address}) => address ?? []).join('; '),
    interviews
      .filter(({status}) => status === 'confirmed' || status === 'held')
      .map(({start}) => timeOf(start, zone))
      .join('; '),
    timeOf(events.at(-1)?.at, zone),
    promise?.date ?? '',
    step ? say(`timeline.step.${step.step}`) : '',
    timeOf(due, zone),
    outcome ? say(`ownership.outcome.${outcome.outcome}`) : '',
    [...(note?.keyPoints ?? [])].join('; '),
    archived ? say('ownership.table.yes') : '',
  ];
}

const timeOf = (at: Instant | undefined, zone: TimeZone): string =>
  at === undefined ? '' : `${localDate(at, zone)} ${clockTime(at, zone)}`;
