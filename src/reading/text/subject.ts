import {lineCap} from '../../domain/sighting';
import {framings} from '../languages/framings';
import {normalise} from './normalise';

const marks = new Set(framings.flatMap(framing => framing.subjectMarks));

/** The subject without what mail programs put before it: "Re:", "AW:", "Fwd:", "[EXTERNAL]". */
export function bareSubject(subject: string): string {
  let rest = normalise(subject.slice(0, lineCap)).replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 8; round += 1) {
    const tag = /^\[(?:ext|external|extern|externe|externo)[^\]]{0,20}\]\s?/i.exec(rest);
    const mark = /^(\p{L}{1,8})(?:\[\d{1,2}\]|\(\d{1,2}\))?\s?:\s?/u.exec(rest);
    if (tag !== null) rest = rest.slice(tag[0].length);
    else if (mark !== null && marks.has((mark[1] ?? '').toLowerCase())) rest = rest.slice(mark[0].length);
    else break;
  }
  return rest;
}
