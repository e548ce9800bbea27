import type {CatchUpOrder, CatchUpTold} from '../../contract';
import {conversationId} from '../../domain/conversation';
import {elapsedDay, type Instant} from '../../domain/instant';
import type {RowSighting} from '../../domain/sighting';
import {hiringWords} from '../../reading/hiring-words';
import {locale, say} from '../../say/say';
import {readClocks} from '../mailbox-clocks';
import type {Ports} from '../ports';
import {arrivalOf} from '../row-arrivals';
import type {Asker} from '../sender';
import {shapeOf} from '../shape-of';
import type {Rows} from '../store/store';
import {type CatchUpState, changeCatchUp, type Found, mostFound, readCatchUp} from './catch-up-memory';

/** How far back is looked. */
const days = 90;
const longestSubject = 160;

/** The page came upon these rows: keep what may be new, and say whether and how to go on. */
export async function catchUpTold(told: CatchUpTold, asker: Asker, ports: Ports): Promise<CatchUpOrder> {
  const now = ports.clock.now();
  const {session} = ports.own;
  const before = await readCatchUp(session);
  if (!isWanted(before, asker)) return order(before, false, now);
  const ahead = await readClocks(ports.own.local);
  const dated = told.rows.map(row => ({...row, at: arrivalOf(row, now, ahead)}));
  const news = await ports.memory.read(rows => worthAsking(dated, now, rows));
  const after = await changeCatchUp(session, state =>
    isWanted(state, asker) ? following(state, told, withNews(state.found, news)) : state,
  );
  if (after.state === 'ended') await ports.outside.openCatchUp();
  return order(after, isWanted(after, asker), now);
}

const isWanted = ({state, tab}: CatchUpState, asker: Asker): boolean =>
  (state === 'walking' || state === 'waiting') && asker.is === 'mail-page' && asker.tabId === tab;

/** Those that are not known yet, not too old, and not like one that is not about an interview. */
async function worthAsking(sightings: readonly RowSighting[], now: Instant, rows: Rows): Promise<Found[]> {
  const salt = (await rows.stamp())?.salt ?? 0;
  const known = await rows.conversations(sightings.map(({conversation}) => conversationId(conversation)));
  const isKnown = new Set(known.map(({id}) => id));
  const found: Found[] = [];
  for (const {conversation, subject, senders, at} of sightings) {
    if (isKnown.has(conversationId(conversation)) || (at !== null && at < sinceOf(now))) continue;
    const others = senders.filter(({address}) => address !== conversation.account);
    const shape = shapeOf({subject, messages: others.map(from => ({own: false, from}))}, salt);
    if (shape !== null && (await rows.isTaught(shape))) continue;
    const [first] = others;
    found.push({
      conversation,
      from: first?.name ?? first?.address ?? '',
      subject: subject.slice(0, longestSubject),
      at,
      shape,
      answer: null,
    });
  }
  return found;
}

function following(state: CatchUpState, told: CatchUpTold, found: Found[]): CatchUpState {
  const ended = told.state === 'ended' || found.length >= mostFound;
  return {
    ...state,
    state: ended ? 'ended' : told.state === 'left' ? 'stopped' : told.state,
    page: told.page ?? state.page,
    looked: state.looked + told.looked,
    reach: ended ? 1 : Math.max(state.reach, told.reach),
    found,
  };
}

/** Newest first, as the list had them; each once. */
function withNews(found: readonly Found[], news: readonly Found[]): Found[] {
  const byId = new Map<string, Found>();
  for (const one of [...found, ...news]) {
    const id = conversationId(one.conversation);
    if (!byId.has(id)) byId.set(id, one);
  }
  return [...byId.values()].slice(0, mostFound);
}

const sinceOf = (now: Instant): Instant => now - days * elapsedDay;

function order(state: CatchUpState, goOn: boolean, now: Instant): CatchUpOrder {
  return {
    goOn,
    query: `newer_than:${days}d (${hiringWords(locale()).join(' OR ')})`,
    since: sinceOf(now),
    now,
    page: state.page,
    reach: state.reach,
    says: say('catchUp.going', {looked: state.looked, count: state.found.length}),
    stop: say('catchUp.stop'),
  };
}
