import type {TimeZone} from '../../domain/instant';
import {hour} from '../../domain/instant';
import type {InterviewMention} from '../../domain/reading';
import {mergeContacts} from '../merge-contacts';
import {isSameDay, type Round} from './round';

/** Talks of one visit follow each other with no longer a break than this: lunch. */
const longestBreak = 2 * hour;

interface Span {
  start: number;
  end: number | null;
}

const endOf = ({start, end}: Span): number => end ?? start + hour;

const follows = (later: Span, earlier: Span): boolean => later.start - endOf(earlier) <= longestBreak;

/**
 * An agenda of one day is one interview from its first start to its last end. Offered slots are an agenda only when each names other
 * people and none overlaps the next; settled times always are.
 */
export function asLoops(mentions: readonly InterviewMention[], timeZone: TimeZone): InterviewMention[] {
  const loops: InterviewMention[] = [];
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    const last = loops.at(-1);
    if (last && isSameDay(last, mention, timeZone) && isOneVisit(last, mention))
      loops[loops.length - 1] = {
        ...last,
        end: Math.max(endOf(last), endOf(mention)),
        people: mergeContacts([...last.people, ...mention.people]),
        channel: last.channel ?? mention.channel,
      };
    else loops.push(mention);
  }
  return loops;
}

function isOneVisit(earlier: InterviewMention, later: InterviewMention): boolean {
  if (earlier.status !== later.status || earlier.start === later.start || !follows(later, earlier))
    return false;
  if (earlier.status === 'confirmed') return true;
  const others = later.people.filter(({name}) => !earlier.people.some(person => person.name === name));
  return earlier.people.length > 0 && others.length > 0 && later.start >= endOf(earlier);
}

/** Settled interviews of one visit, told in several invitations, are one. */
export function withLoopsJoined(rounds: readonly Round[], timeZone: TimeZone): Round[] {
  const joined: Round[] = [];
  for (const round of [...rounds].sort((one, other) => one.start - other.start)) {
    const index = joined.findLastIndex(({status}) => status === 'confirmed');
    const last = joined[index];
    if (
      last &&
      round.status === 'confirmed' &&
      isSameDay(last, round, timeZone) &&
      round.start >= last.end &&
      follows(round, last)
    )
      joined[index] = {
        ...last,
        end: Math.max(last.end, round.end),
        people: mergeContacts([...last.people, ...round.people]),
      };
    else joined.push(round);
  }
  return joined;
}
