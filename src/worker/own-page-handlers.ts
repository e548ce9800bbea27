import type {Health, Overview, OwnPageRequestName, OwnPageRequests, StepAnswer} from '../contract';
import {type ConversationRef, conversationId} from '../domain/conversation';
import {failed, ok, type Result} from '../domain/result';
import {answerKept, answerUndone, noteKept} from './answer-kept';
import {conversationShown} from './conversation-shown';
import {overviewOf} from './overview-of';
import {announced, type Handlers} from './page-handlers';
import {parseNote, parseStepAnswer} from './parse-answer';
import {parseFields, parseLine} from './parse-field';
import {parseSettings} from './parse-settings';
import {parseConversation} from './parse-sighting';
import type {Ports} from './ports';
import {standingFor} from './standing-for';

/** What only Afterword's own pages may ask. */
export const ownPageHandlers: Handlers<OwnPageRequests, OwnPageRequestName> = {
  overview: async (_payload, _asker, ports) => ok(await overviewOf(ports)),

  'application-answered': (payload, _asker, ports) => {
    const answer = parseStepAnswer(parseFields(payload).answer, ports.clock.now());
    return about(payload, ports, conversation =>
      answerKept(conversation, answer satisfies StepAnswer, ports),
    );
  },

  'application-answer-undone': (payload, _asker, ports) =>
    about(payload, ports, conversation => answerUndone(conversation, ports)),

  'note-written': (payload, _asker, ports) => {
    const note = parseNote(parseFields(payload).note);
    return about(payload, ports, conversation => noteKept(conversation, note, ports));
  },

  'settings-wanted': async (_payload, _asker, {settings}) => ok(await settings.read()),

  async 'settings-changed'(payload, _asker, ports) {
    const settings = await ports.settings.change(parseSettings(payload));
    await ports.memory.derive(rows => rows.changeRules());
    await ports.outside.changed();
    return ok(settings);
  },

  async 'conversation-opened'(payload, _asker, ports) {
    const fields = parseFields(payload);
    const conversation = parseConversation(fields.conversation);
    const write = fields.write === true;
    if (write) await ports.shown.awaitWriting(conversationId(conversation), ports.clock.now());
    if (!(await conversationShown(conversation, ports))) return failed('not-in-a-webmail');
    // A tab that shows it already asks again, and hears that there is something to write.
    if (write) await ports.outside.changed();
    return ok(null);
  },

  health: async (_payload, _asker, ports) => ok(await healthOf(ports)),
};

/** Does something to the conversation that stands for an application, then answers with the overview. */
async function about(
  payload: unknown,
  ports: Ports,
  work: (conversation: ConversationRef) => Promise<Result<null>>,
): Promise<Result<Overview>> {
  const id = parseLine(parseFields(payload).application);
  const conversation = await ports.memory.read(rows => standingFor(rows, id));
  if (!conversation) return failed('no-such-application');
  const done = await announced(await work(conversation), ports);
  return done.ok ? ok(await overviewOf(ports)) : done;
}

async function healthOf({memory, outside}: Ports): Promise<Health> {
  const {applications, conversations} = await memory.read(async rows => ({
    conversations: (await rows.stamp())?.conversations ?? 0,
    applications: await rows.applicationCount(),
  }));
  return {store: memory.health, applications, conversations, nextWake: await outside.nextWake()};
}
