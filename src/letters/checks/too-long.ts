import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';

const most = 150;

/** More words of one's own than are read with ease. */
export function tooLong({body}: DraftSeen): Finding | null {
  const count = body.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  return count > most ? {quote: body.slice(0, 80), because: say('checks.tooLong', {count})} : null;
}
