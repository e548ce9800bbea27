import type {TimeZone} from '../../../domain/instant';

/** A zone as a mail names it. A bare offset names no place, so its clock never changes. */
export type NamedZone = {zone: TimeZone} | {offsetMinutes: number};

interface Reader {
  timeZone: TimeZone;
}

const eastern = 'America/New_York';
const central = 'America/Chicago';
const mountain = 'America/Denver';
const pacific = 'America/Los_Angeles';

/** People write the winter letters in summer and the other way round: they mean the wall clock of the place. */
const letters: Readonly<Record<string, TimeZone>> = {
  ET: eastern,
  EST: eastern,
  EDT: eastern,
  CT: central,
  CST: central,
  CDT: central,
  MT: mountain,
  MST: mountain,
  MDT: mountain,
  PT: pacific,
  PST: pacific,
  PDT: pacific,
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  GST: 'Asia/Dubai',
  IST: 'Asia/Kolkata',
  PKT: 'Asia/Karachi',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  PHT: 'Asia/Manila',
  WIB: 'Asia/Jakarta',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AET: 'Australia/Sydney',
  ACST: 'Australia/Adelaide',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  NZT: 'Pacific/Auckland',
  SAST: 'Africa/Johannesburg',
  WAT: 'Africa/Lagos',
  EAT: 'Africa/Nairobi',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  CLT: 'America/Santiago',
  COT: 'America/Bogota',
};

/** The same letters elsewhere: they mean the reader's own zone when the reader lives in one of these. */
const alsoMeans: Readonly<Record<string, readonly TimeZone[]>> = {
  IST: ['Europe/Dublin', 'Asia/Jerusalem'],
  CST: ['Asia/Shanghai', 'Asia/Taipei', 'America/Winnipeg', 'America/Mexico_City', 'America/Costa_Rica'],
  CET: [
    'Europe/Paris',
    'Europe/Madrid',
    'Europe/Rome',
    'Europe/Amsterdam',
    'Europe/Brussels',
    'Europe/Vienna',
    'Europe/Zurich',
    'Europe/Stockholm',
    'Europe/Oslo',
    'Europe/Copenhagen',
    'Europe/Prague',
    'Europe/Warsaw',
    'Europe/Budapest',
    'Europe/Luxembourg',
  ],
  MST: ['America/Phoenix', 'Asia/Kuala_Lumpur'],
  EST: ['America/Toronto', 'America/Detroit'],
  PST: ['America/Vancouver', 'Asia/Manila'],
  AEST: ['Australia/Brisbane', 'Australia/Melbourne'],
};
const sameLetters: Readonly<Record<string, string>> = {
  CEST: 'CET',
  MEZ: 'CET',
  MESZ: 'CET',
  ET: 'EST',
  EDT: 'EST',
  PT: 'PST',
  PDT: 'PST',
  CT: 'CST',
  CDT: 'CST',
  AET: 'AEST',
  AEDT: 'AEST',
};

/** What zone letters such as "CET" mean to this reader; null when they are none. */
export function zoneOfLetters(word: string, {timeZone}: Reader): NamedZone | null {
  if (word === 'GMT' || word === 'UTC' || word === 'Z') return {offsetMinutes: 0};
  const zone = letters[word];
  if (zone === undefined) return null;
  const elsewhere = alsoMeans[sameLetters[word] ?? word] ?? [];
  return {zone: elsewhere.includes(timeZone) ? timeZone : zone};
}

/** Small letters that are words of no language here, so "2pm pst" can be trusted. */
export const safeWhenSmall = new Set(
  'utc gmt pst pdt edt cst cdt mst mdt cet cest aest aedt sgt hkt jst mez mesz bst'.split(' '),
);
