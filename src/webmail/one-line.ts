import {lineCap} from '../domain/sighting';

/** White space made one, invisible direction marks gone, capped. */
export const oneLine = (text: string): string =>
  text
    .slice(0, 4 * lineCap)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, lineCap);
