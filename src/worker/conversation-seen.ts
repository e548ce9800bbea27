import type {Card} from '../contract';
import {conversationId} from '../domain/conversation';
import {minute} from '../domain/instant';
import type {ConversationReading} from '../domain/reading';
import type {Result} from '../domain/result';
import type {Sighting} from '../domain/sighting';
import {belongs} from './belongs-to';
import {cardOf} from './card-of';
import {isConfirmed} from './catch-up/catch-up-memory';
import type {Moment} from './derive';
import {linksOf} from './links';
import {noteClock, readClocks} from './mailbox-clocks';
import {momentOf} from './moment';
import type {Ports, Rooms} from './ports';
import {rederiveAround} from './rederive';
import {isDisproved, recognised} from './sent-letters';
import {shapeOf} from './shape-of';
import type {ConversationRow, SentRow} from './store/rows';
import type {Rows} from './store/store';

/** "As of this morning" needs no seconds: a conversation that only was seen again is written this often. */
const seenGrain = 5 * minute;

/** A conversation was seen: remember what is new in it, then say what its card shows. `changed`: others may show something else now. */
export async function conversationSeen(
  shown: Sighting,
  home: string | null,
  ports: Ports,
): Promise<Result<{card: Card | null; changed: boolean}>> {
  const {rooms, memory} = ports;
  const moment = await momentOf(ports);
  const ahead = (await readClocks(ports.own.local))(shown.conversation);
  const sighting = ahead === 0 ? shown : setBack(shown, ahead);
  const confirmed = await isConfirmed(sighting.conversation, ports.own.session);
  const before = await memory.read(rows => lookAt(rows, sighting, {home, confirmed}, rooms, moment));
  if (!before.worthKeeping) return {ok: true, value: {card: before.card, changed: false}};
  await noteClock(shown.conversation, before.news.letters, shown.messages, ports.own.local);
  return memory.change(async rows => {
    // Another tab may have told of the same conversation meanwhile; then it is read again.
    const current = await rows.conversation(before.news.row.id);
    const isAsBefore = current?.revision === before.news.known?.revision;
    const news = isAsBefore ? before.news : await newsOf(rows, sighting, home, rooms, moment);
    // Which application it is in changes without a new revision.
    await rows.putConversations([{...news.row, application: current?.application ?? null}]);
    for (const letter of news.letters) await rows.putSent(letter);
    if (news.changed) await rederiveAround(rows, [news.row.id], rooms, moment);
    return {card: await cardOf(rows, sighting.conversation, rooms, moment), changed: news.changed};
  });
}

/** With the times of a mailbox whose clock is ahead as they truly were. */
const setBack = (sighting: Sighting, ahead: number): Sighting => ({
  ...sighting,
  messages: sighting.messages.map(message => ({
    ...message,
    at: message.at === null ? null : message.at - ahead,
  })),
});

interface News {
  row: ConversationRow;
  /** Sent letters of which the sighting says something new. */
  letters: SentRow[];
  changed: boolean;
  known: ConversationRow | undefined;
}

async function lookAt(
  rows: Rows,
  sighting: Sighting,
  {home, confirmed}: {home: string | null; confirmed: boolean},
  rooms: Rooms,
  moment: Moment,
): Promise<{worthKeeping: boolean; card: Card | null; news: News}> {
  const news = await newsOf(rows, sighting, home, rooms, moment);
  const {row, known, changed, letters} = news;
  const mine =
    known !== undefined ||
    ((confirmed || !(await isTaught(row, rows))) && (await belongs(row, rows, rooms, moment)));
  const stale = row.seenAt - (known?.seenAt ?? 0) >= seenGrain;
  return {
    worthKeeping: mine && (changed || stale || letters.length > 0),
    card: mine ? await cardOf(rows, sighting.conversation, rooms, moment) : null,
    news,
  };
}

/** The user said of one like it that it is not about an interview, and is not asked again. */
async function isTaught({reading}: ConversationRow, rows: Rows): Promise<boolean> {
  const shape = shapeOf(reading, (await rows.stamp())?.salt ?? 0);
  return shape !== null && rows.isTaught(shape);
}

async function newsOf(
  rows: Rows,
  sighting: Sighting,
  home: string | null,
  rooms: Rooms,
  {settings, now}: Moment,
): Promise<News> {
  const id = conversationId(sighting.conversation);
  const known = await rows.conversation(id);
  const {timeZone, country, region} = settings;
  const context = {timeZone, country, region};
  const reading = rooms.readConversation(sighting, context, known?.reading);
  const sent = known ? await rows.sentIn([id]) : [];
  const salt = (await rows.stamp())?.salt ?? 0;
  const letters = recognised(sent, sighting.messages, sighting.conversation.account, salt)
    .map(letter => (isDisproved(letter, reading, now) ? {...letter, certainty: 'revoked' as const} : letter))
    .filter((letter, index) => letter !== sent[index]);
  const row: ConversationRow = {
    id,
    reading,
    seenAt: Math.max(now, known?.seenAt ?? 0),
    home: home ?? known?.home ?? null,
    news: known?.news ? {...known.news, read: true} : null,
    links: linksOf(reading),
    application: known?.application ?? null,
    revision: known?.revision ?? 0,
  };
  const changed = letters.length > 0 || known?.news?.read === false || !isSame(reading, known?.reading);
  return {row, letters, known, changed};
}

const isSame = (one: ConversationReading, other: ConversationReading | undefined): boolean =>
  other !== undefined && JSON.stringify(one) === JSON.stringify(other);
