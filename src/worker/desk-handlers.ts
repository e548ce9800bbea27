import type {DeskRequestName, DeskRequests, Reminding} from '../contract';
import {ok} from '../domain/result';
import {applicationAdded} from './application-added';
import {boardOf} from './board-of';
import {mailAdded} from './mail-added';
import {announced, type Handlers} from './page-handlers';
import {orNull, parseFields, parseFlag, parseLine, parseOneOf, parseText} from './parse-field';
import {parseApplicationByHand, parseBoardQuery, parseTold} from './parse-told';
import type {Ports} from './ports';
import {seasonOf} from './season-of';
import {applicationWanted, toldKept, toldUndone} from './told-kept';

/** A mail with its attachments may be large; what is cut off are attachments. */
const longestMail = 400_000;

/** What only the desk and the first page may ask. */
export const deskHandlers: Handlers<DeskRequests, DeskRequestName> = {
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

  'reminding-wanted': async (_payload, _asker, ports) => ok(await remindingOf(ports)),

  async 'reminding-changed'(payload, _asker, ports) {
    const {notify, names} = parseFields(payload);
    await ports.reminders.chosen.change({
      ...(notify === undefined ? {} : {notify: parseFlag(notify)}),
      ...(names === undefined ? {} : {names: parseFlag(names)}),
    });
    await ports.outside.refresh();
    return ok(await remindingOf(ports));
  },

  'season-wanted': async (_payload, _asker, ports) => ok(await seasonOf(ports)),

  'application-told-undone': async (payload, _asker, ports) =>
    announced(await toldUndone(applicationIn(payload), ports), ports),
};

const applicationIn = (payload: unknown): string => parseLine(parseFields(payload).application);

const remindingOf = async ({reminders}: Ports): Promise<Reminding> => ({
  ...(await reminders.chosen.read()),
  permitted: await reminders.permitted(),
});
