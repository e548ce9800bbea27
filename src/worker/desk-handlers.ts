import type {DeskRequests} from '../contract';
import {ok} from '../domain/result';
import {boardOf} from './board-of';
import {announced, type Handlers} from './page-handlers';
import {parseFields, parseLine} from './parse-field';
import {parseBoardQuery, parseTold} from './parse-told';
import {applicationWanted, toldKept, toldUndone} from './told-kept';

/** What only the desk and the first page may ask. */
export const deskHandlers: Handlers<
  DeskRequests,
  'board-wanted' | 'application-wanted' | 'application-told' | 'application-told-undone'
> = {
  'board-wanted': async (payload, _asker, ports) => ok(await boardOf(parseBoardQuery(payload), ports)),

  'application-wanted': async (payload, _asker, ports) =>
    ok(await applicationWanted(applicationIn(payload), ports)),

  async 'application-told'(payload, _asker, ports) {
    const told = parseTold(parseFields(payload).told, ports.clock.now());
    return announced(await toldKept(applicationIn(payload), told, ports), ports);
  },

  'application-told-undone': async (payload, _asker, ports) =>
    announced(await toldUndone(applicationIn(payload), ports), ports),
};

const applicationIn = (payload: unknown): string => parseLine(parseFields(payload).application);
