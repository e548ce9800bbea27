import type {Letter, OwnLetterPreview} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {mannerOf} from '../../letters/manner';
import {faultsOf} from '../../letters/own/faults-of';
import {ownLetterPreview} from '../../letters/own/own-letter-preview';
import {conversationIds} from '../application-card';
import {applicationHolding} from '../card-of';
import {ownName} from '../letters-wanted';
import {momentOf} from '../moment';
import type {Ports} from '../ports';
import {standingFor} from '../standing-for';

/** How the letter would read in that application (null: none; then every slot is open), and what keeps it from being used. */
export async function ownLetterPreviewed(
  letter: OwnLetter,
  application: string | null,
  ports: Ports,
): Promise<OwnLetterPreview> {
  const faults = faultsOf(letter).map(({field, lineOfText, reason}) => ({
    field,
    line: lineOfText + 1,
    reason,
  }));
  if (faults.length > 0 || application === null) return {letter: null, faults};
  return {letter: await inApplication(letter, application, ports), faults};
}

async function inApplication(letter: OwnLetter, id: string, ports: Ports): Promise<Letter | null> {
  const {memory, rooms} = ports;
  const moment = await momentOf(ports);
  return memory.read(async rows => {
    const conversation = await standingFor(rows, id);
    const held = conversation && (await applicationHolding(rows, conversation, rooms, moment));
    if (!held) return null;
    const conversations = await rows.conversations(conversationIds(held.application));
    const readings = conversations.map(({reading}) => reading);
    const [newest] = readings.toReversed();
    return ownLetterPreview(letter, held.application, held.plan, {
      now: moment.now,
      settings: {...moment.settings, userName: moment.settings.userName ?? ownName(readings)},
      ...(newest ? {manner: mannerOf(newest)} : {}),
    });
  });
}
