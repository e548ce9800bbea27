import type {ApplicationByHand, ApplicationPage} from '../contract';
import {conversationId} from '../domain/conversation';
import type {ConversationReading} from '../domain/reading';
import {failed, ok, type Result} from '../domain/result';
import {rowByHand} from './belongs-to';
import type {Moment} from './derive';
import {momentOf} from './moment';
import type {Ports, Rooms} from './ports';
import {readingByHand} from './reading-by-hand';
import {rederiveAround} from './rederive';
import type {Rows} from './store/store';
import {pageWith} from './told-kept';
import {textHash} from './word-hashes';

/** Keeps an application the user typed in. The same typed in twice is one. */
export async function applicationAdded(
  typed: ApplicationByHand,
  ports: Ports,
): Promise<Result<ApplicationPage>> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  const done = await memory.change(async rows => {
    const key = `typed-${textHash(JSON.stringify(typed), (await rows.stamp())?.salt ?? 0)}`;
    const reading = readingByHand(typed, key, moment.now);
    await keepByHand(rows, reading, rooms, moment);
    return pageWith(rows, reading.conversation, rooms, moment);
  });
  if (!done.ok) return done;
  return done.value ? ok(done.value) : failed('no-such-application');
}

/** Keeps a conversation that no page showed. */
export async function keepByHand(
  rows: Rows,
  reading: ConversationReading,
  rooms: Rooms,
  moment: Moment,
): Promise<void> {
  const id = conversationId(reading.conversation);
  await rows.putConversations([rowByHand(reading, await rows.conversation(id), moment.now)]);
  await rederiveAround(rows, [id], rooms, moment);
}
