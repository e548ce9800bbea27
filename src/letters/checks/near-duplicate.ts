import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';

const alike = 0.5;

/** More than half of its runs of five words stand in a note to another member of the panel. */
export function nearDuplicate({body, sentToPanel, likeSent}: DraftSeen): Finding | null {
  if (likeSent >= alike) return {quote: body.slice(0, 80), because: say('checks.nearDuplicate')};
  const own = runsOf(body);
  if (own.size < 5) return null;
  for (const note of sentToPanel) {
    const theirs = runsOf(note);
    const shared = [...own].filter(run => theirs.has(run)).length;
    if (shared / own.size >= alike) return {quote: body.slice(0, 80), because: say('checks.nearDuplicate')};
  }
  return null;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(4).map((_word, at) => words.slice(at, at + 5).join(' ')));
}
