import type {VNode} from 'preact';
import {type Params, type SentenceKey, say} from '../say/say';
import {plainName} from './plain-text';

const open = '\uE000';

/** A sentence whose texts from mail stand isolated: no name changes the direction or the order of what surrounds it. */
export function SayWithNames({
  of,
  names,
  count,
}: {
  of: SentenceKey;
  names: Record<string, string>;
  count?: number;
}): VNode {
  const keys = Object.keys(names);
  const params: Params = Object.fromEntries(keys.map((key, index) => [key, `${open}${index}${open}`]));
  if (count !== undefined) params.count = count;
  const pieces = say(of, params).split(open);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 0 ? piece : <bdi key={index}>{plainName(names[keys[Number(piece)] ?? ''] ?? '')}</bdi>,
      )}
    </>
  );
}
