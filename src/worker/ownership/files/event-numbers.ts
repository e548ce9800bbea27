import type {Instant} from '../../../domain/instant';
import type {KeptValues} from '../../kept-values';
import type {CalendarEvent} from './calendar';
import type {Planned} from './due-calendar';

const key = 'ownership:calendar';
/** Far more than are ever due at once; what was not written for the longest is forgotten. */
const most = 2_000;

interface Known {
  sequence: number;
  start: Instant;
  end: Instant;
  writtenAt: Instant;
}

/** The events with ids that say nothing of the mailbox, and with a sequence that rises when one has moved since it was last written. */
export async function numbered(
  planned: readonly Planned[],
  local: KeptValues,
  now: Instant,
): Promise<CalendarEvent[]> {
  const found = (await local.get([key]))[key];
  const known = new Map<string, Known>(
    typeof found === 'object' && found !== null ? Object.entries(found as Record<string, Known>) : [],
  );
  const events: CalendarEvent[] = [];
  for (const {thing, ...event} of planned) {
    const uid = `${await nameless(thing)}@afterword`;
    const before = known.get(uid);
    const moved = before !== undefined && (before.start !== event.start || before.end !== event.end);
    const sequence = (before?.sequence ?? 0) + (moved ? 1 : 0);
    known.set(uid, {sequence, start: event.start, end: event.end, writtenAt: now});
    events.push({...event, uid, sequence});
  }
  const newest = [...known].sort(([, one], [, other]) => other.writtenAt - one.writtenAt).slice(0, most);
  await local.set({[key]: Object.fromEntries(newest)});
  return events;
}

async function nameless(thing: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(thing));
  return [...new Uint8Array(digest).slice(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
