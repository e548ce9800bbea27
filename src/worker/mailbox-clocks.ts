import {type ConversationRef, conversationId} from '../domain/conversation';
import {type Instant, minute} from '../domain/instant';
import type {SeenMessage} from '../domain/sighting';
import {createTurns} from './create-turns';
import type {KeptValues} from './kept-values';
import type {SentRow} from './store/rows';

/**
 * A page that shows times says of which zone only by chance: they are taken for the browser's, unless two letters sent from here, whose
 * time is known, stand there under times that differ by the same. Then the mailbox is ahead of the browser by that much.
 */
export type ClockAhead = (of: ConversationRef) => number;

/** Zones differ by whole quarters of an hour, and a letter leaves within a few minutes. */
const quarter = 15 * minute;
const delay = 5 * minute;

/** By how many quarters the page was ahead for one letter; it names the letter, for one that is seen twice proves no more than once. */
interface Proof {
  letter: string;
  quarters: number;
}

const key = 'mailboxClocks';
const mailbox = ({webmail, account}: ConversationRef): string => conversationId({webmail, account, key: ''});

/** What is proven of every mailbox, in milliseconds; 0: nothing. */
export async function readClocks(local: KeptValues): Promise<ClockAhead> {
  const kept = await readKept(local);
  return of => {
    const [one, other] = kept[mailbox(of)] ?? [];
    return one && one.quarters === other?.quarters ? one.quarters * quarter : 0;
  };
}

/** Learns from letters that a page was just seen to show, by the time it showed them under. */
export async function noteClock(
  of: ConversationRef,
  letters: readonly SentRow[],
  shown: readonly SeenMessage[],
  local: KeptValues,
): Promise<void> {
  const news = letters.flatMap(({id, shownAs, at}): Proof[] => {
    const message = shown.find(one => one.key === shownAs && shownAs !== null);
    const quarters = message?.at == null ? null : quartersBetween(message.at, at);
    return quarters === null ? [] : [{letter: id, quarters}];
  });
  // Two conversations that are seen at once must not lose one another's proof.
  if (news.length > 0) await alone(() => keepProofs(mailbox(of), news, local));
}

const alone = createTurns();

async function keepProofs(of: string, news: readonly Proof[], local: KeptValues): Promise<void> {
  const kept = await readKept(local);
  // Another tab may show the same letter, or a worker that was stopped be told of it again.
  const before = (kept[of] ?? []).filter(({letter}) => !news.some(proof => proof.letter === letter));
  const newest = [...before, ...news].slice(-2);
  if ([...(kept[of] ?? []), ...newest].every(({quarters}) => quarters === 0)) return;
  await local.set({[key]: {...kept, [of]: newest}});
}

function quartersBetween(shown: Instant, sent: Instant): number | null {
  const quarters = Math.round((shown - sent) / quarter);
  return Math.abs(shown - sent - quarters * quarter) <= delay ? quarters : null;
}

async function readKept(local: KeptValues): Promise<Record<string, Proof[]>> {
  const {[key]: kept} = await local.get([key]);
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, Proof[]>) : {};
}
