import type {CatchUpTold} from '../../contract';
import {orNull, parseFields, parseOneOf, Unusable} from '../parse-field';
import {parseRows} from '../parse-sighting';

/** What a page says of looking back; at most 200 rows at once. */
export function parseCatchUpTold(payload: unknown): CatchUpTold {
  const {looked, page, reach, state} = parseFields(payload);
  return {
    rows: parseRows(payload),
    looked: Math.floor(within(looked, 0, 1_000)),
    page: orNull(given => Math.floor(within(given, 1, 10_000)))(page),
    reach: within(reach, 0, 1),
    state: parseOneOf(state, ['walking', 'waiting', 'left', 'ended'] as const),
  };
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new Unusable('no such number');
  return value;
}
