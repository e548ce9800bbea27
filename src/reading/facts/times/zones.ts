import {zoneOfPlace} from './place-zones';
import type {TimeContext} from './time-context';
import {type NamedZone, safeWhenSmall, zoneOfLetters} from './zone-names';

/** The zone named behind a clock time, and where its name ends. */
export interface ZoneMention {
  to: number;
  named: NamedZone;
}

const offset = /^(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?/;

/** The zone named right behind a clock time that ends at `at`: letters, an offset, a place's time, a zone's own name. */
export function findZone(text: string, raw: string, at: number, context: TimeContext): ZoneMention | null {
  const lead = /^[ ,]{0,2}[([]?(?:in |at )?/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  const start = at + lead;
  const folded = text.slice(start, start + 90);
  const shift = offset.exec(folded);
  if (shift !== null) return offsetZone(shift, folded, start);
  const letters = /^[A-Za-z]{1,4}\b/.exec(raw.slice(start, start + 6))?.[0] ?? '';
  if (letters === letters.toUpperCase() || safeWhenSmall.has(letters)) {
    const named = zoneOfLetters(letters.toUpperCase(), context);
    if (named !== null && letters.length > 1) return {to: start + letters.length, named};
  }
  return spokenZone(folded, start, context);
}

/** "GMT-05:00) Eastern Time", "UTC+01:00) Amsterdam, Berlin": a place behind the offset keeps daylight saving, the offset does not. */
function offsetZone(shift: RegExpExecArray, folded: string, start: number): ZoneMention {
  const end = shift[0].length;
  const place = /^[)\]]? ?([a-z]+(?: [a-z]+)?)(?= time|,| ?\(|$|\))/.exec(folded.slice(end));
  const zone =
    place === null
      ? undefined
      : (zoneOfPlace(place[1] ?? '') ?? zoneOfPlace((place[1] ?? '').split(' ')[0] ?? ''));
  if (zone !== undefined) return {to: start + end + (place?.[0].length ?? 0), named: {zone}};
  const minutes = Number(shift[2]) * 60 + Number(shift[3] ?? 0);
  return {to: start + end, named: {offsetMinutes: shift[1] === '-' ? -minutes : minutes}};
}

function spokenZone(folded: string, start: number, context: TimeContext): ZoneMention | null {
  const {words} = context;
  const iana = /^([a-z]+\/[a-z_]+(?:\/[a-z_]+)?)/.exec(folded);
  if (iana !== null) {
    const zone = zoneOfPlace((iana[1] ?? '').split('/').at(-1)?.replaceAll('_', ' ') ?? '');
    if (zone !== undefined) return {to: start + iana[0].length, named: {zone}};
  }
  const coast =
    /^(?:us )?(?:eastern|central|mountain|pacific)(?= ?[?.,;:)!/]|$| ?[(-]| (?:on|this|or|and|for|with|via|please|is|would|if|work|suit)\b)/.exec(
      folded,
    );
  const coastZone = coast === null ? undefined : zoneOfPlace(coast[0]);
  if (coast !== null && coastZone !== undefined)
    return {to: start + coast[0].length, named: {zone: coastZone}};
  const yours = startsWith(folded, words.yourTime);
  if (yours > 0) return {to: start + yours, named: {zone: context.timeZone}};
  const ours = startsWith(folded, words.ourTime);
  if (ours > 0 && context.senderOffset !== null)
    return {
      to: start + ours,
      named: context.zone === context.timeZone ? {zone: context.timeZone} : {zone: context.zone},
    };
  const lead = words.zoneTime.before === '' ? 0 : startsWith(folded, words.zoneTime.before);
  if (words.zoneTime.before !== '' && lead === 0 && words.zoneTime.after === '') return null;
  const rest = folded.slice(lead);
  for (const count of [3, 2, 1]) {
    const place = placeWords[count - 1]?.exec(rest)?.[0] ?? '';
    const zone = place === '' ? undefined : zoneOfPlace(place);
    if (zone === undefined) continue;
    const behind = rest.slice(place.length);
    const timeWord =
      words.zoneTime.after === '' ? 0 : startsWith(behind.replace(/^ /, ''), words.zoneTime.after);
    const bracketed = /^[)\]]/.test(behind);
    if (lead > 0 || timeWord > 0 || bracketed)
      return {to: start + lead + place.length + (timeWord > 0 ? timeWord + 1 : 0), named: {zone}};
  }
  return null;
}

const placeWords = [/^[a-z-]+/, /^[a-z-]+ [a-z-]+/, /^[a-z-]+ [a-z-]+ [a-z-]+/];

const starts = new Map<string, RegExp>();

function startsWith(text: string, piece: string): number {
  if (piece === '') return 0;
  const regex = starts.get(piece) ?? new RegExp(`^(?:${piece})(?![a-z])`);
  starts.set(piece, regex);
  return regex.exec(text)?.[0].length ?? 0;
}
