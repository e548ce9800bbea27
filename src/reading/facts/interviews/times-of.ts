import {isoInZone} from '../../../days/zone';
import {factsOf, type SampleMail} from '../sample-facts';

/** The interview times of a sample mail in its reader's zone: "2026-03-10T14:00+45 proposed?", the length and the doubt where there are any. */
export const timesOf = (mail: SampleMail): string[] =>
  factsOf(mail)
    .interviews.map(({start, end, status, uncertain}) => {
      const length = end === null ? '' : `+${(end - start) / 60_000}`;
      const local = isoInZone(start, mail.timeZone ?? 'Europe/Berlin').slice(0, 16);
      return `${local}${length} ${status}${uncertain ? '?' : ''}`;
    })
    .sort();
