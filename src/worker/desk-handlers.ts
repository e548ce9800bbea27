import type {DeskRequests} from '../contract';
import {ok} from '../domain/result';
import {applicationAdded} from './application-added';
import {boardOf} from './board-of';
import {mailAdded} from './mail-added';
import {announced, type Handlers} from './page-handlers';
import {orNull, parseFields, parseLine, parseOneOf, parseText} from './parse-field';
import {parseApplicationByHand, parseBoardQuery, parseTold} from './parse-told';
import {seasonOf} from './season-of';
import {applicationWanted, toldKept, toldUndone} from './told-kept';

/** A mail with its attachments may be large; what is cut off are attachments. */
const longestMail = 400_000;

/** What only the desk and the first page may ask. */
export const deskHandlers: Handlers<
  DeskRequests,
  | 'board-wanted'
  | 'application-wanted'
  | 'application-told'
  | 'application-told-undone'
  | 'application-added'
  | 'mail-added'
  | 'season-wanted'
> = {
  'board-wanted': async (payload, _asker, ports) => ok(await boardOf(parseBoardQuery(payload), ports)),

  'application-wanted': async (payload, _asker, ports) =>
    ok(await applicationWanted(applicationIn(payload), ports)),

  async 'application-told'(payload, _asker, ports) {
    const told = parseTold(parseFields(payload).told, ports.clock.now());
    return announced(await toldKept(applicationIn(payload), told, ports), ports);
  },

  async 'application-added'(payload, _asker, ports) {
    return announced(await applicationAdded(parseApplicationByHand(payload), ports), ports);
  },

  async 'mail-added'(payload, _asker, ports) {
    const {kind, text, application} = parseFields(payload);
    const added = {
      kind: parseOneOf(kind, ['mail', 'calendar'] as const),
      text: parseText(text, longestMail),
      application: orNull(given => parseLine(given))(application),
    };
    return announced(await mailAdded(added, ports), ports);
  },

  'season-wanted': async (_payload, _asker, ports) => ok(await seasonOf(ports)),

  'application-told-undone': async (payload, _asker, ports) =>
    announced(await toldUndone(applicationIn(payload), ports), ports),
};

const applicationIn = (payload: unknown): string => parseLine(parseFields(payload).application);
