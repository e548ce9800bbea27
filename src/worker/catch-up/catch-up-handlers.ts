import type {CatchUp, CatchUpAnswer, CatchUpRequests} from '../../contract';
import {type ConversationRef, conversationId} from '../../domain/conversation';
import {failed, ok, type Result} from '../../domain/result';
import {answerKept} from '../answer-kept';
import type {Handlers} from '../page-handlers';
import {parseFields, parseOneOf} from '../parse-field';
import {parseConversation} from '../parse-sighting';
import type {Ports} from '../ports';
import {type CatchUpState, changeCatchUp, type Found, readCatchUp} from './catch-up-memory';

/** What only the desk may ask of looking back. */
export const catchUpHandlers: Handlers<CatchUpRequests, keyof CatchUpRequests> = {
  'catch-up-wanted': async (_payload, _asker, ports) => ok(await shown(ports)),

  async 'catch-up-started'(_payload, _asker, ports) {
    const {session} = ports.own;
    const tab = await ports.outside.findMailTab((await readCatchUp(session)).tab);
    if (tab === null) return failed('no-mail-tab');
    // What rows have in common is hashed with the salt of the very first change.
    const salted = await ports.memory.change(async rows => rows.stamp());
    if (!salted.ok) return salted;
    await changeCatchUp(session, before => {
      // One that ended begins anew; so does one that would go on in another mailbox.
      const goesOn = before.state !== 'ended' && before.tab === tab;
      const from = goesOn ? {} : {page: 1, looked: 0, reach: 0};
      return {...before, ...from, state: 'walking', tab};
    });
    try {
      await ports.outside.bringCatchUp(tab);
    } catch {
      // The browser does not let us in there, or the tab has just gone.
      await changeCatchUp(session, before => ({...before, state: 'stopped'}));
      return failed('not-started');
    }
    return ok(await shown(ports));
  },

  async 'catch-up-stopped'(_payload, _asker, ports) {
    await changeCatchUp(ports.own.session, before =>
      before.state === 'walking' || before.state === 'waiting' ? {...before, state: 'stopped'} : before,
    );
    return ok(await shown(ports));
  },

  async 'catch-up-answered'(payload, _asker, ports) {
    const fields = parseFields(payload);
    const conversation = parseConversation(fields.conversation);
    const answer = parseOneOf(fields.answer, ['yes', 'no', 'later'] as const);
    const id = conversationId(conversation);
    const found = (await readCatchUp(ports.own.session)).found.find(
      one => conversationId(one.conversation) === id,
    );
    if (!found) return failed('no-such-conversation');
    const taught = await teach(found, answer, ports);
    if (!taught.ok) return taught;
    await changeCatchUp(ports.own.session, state => withAnswer(state, id, answer));
    return ok(await shown(ports));
  },
};

const withAnswer = (state: CatchUpState, id: string, answer: CatchUpAnswer): CatchUpState => ({
  ...state,
  found: state.found.map(one => (conversationId(one.conversation) === id ? {...one, answer} : one)),
});

/** "No" is remembered of all that are like it, as if said at its card; another answer takes it back. */
async function teach(
  {conversation, shape}: Found,
  answer: CatchUpAnswer,
  ports: Ports,
): Promise<Result<null>> {
  const anchor = conversationId(conversation);
  const isKnown = (await ports.memory.read(rows => rows.conversations([anchor]))).length > 0;
  if (isKnown) return answer === 'no' ? answerKept(conversation, {did: 'not-interview'}, ports) : ok(null);
  if (shape === null) return ok(null);
  return ports.memory.change(async rows => {
    const row = {id: `${anchor} catch-up`, anchor, action: notInterview(conversation, ports), shape};
    const before = (await rows.actionsAt([anchor])).filter(({id}) => id === row.id);
    if (answer === 'no') await rows.putAction(row);
    else for (const said of before) await rows.deleteAction(said);
    return null;
  });
}

const notInterview = (conversation: ConversationRef, {clock}: Ports) =>
  ({did: 'not-interview', at: clock.now(), conversation}) as const;

async function shown({own, memory}: Ports): Promise<CatchUp> {
  const {state, looked, reach, found} = await readCatchUp(own.session);
  const known = await memory.read(rows =>
    rows.conversations(found.map(({conversation}) => conversationId(conversation))),
  );
  const read = new Set(known.flatMap(({id, application}) => (application === null ? [] : [id])));
  return {
    state,
    looked,
    reach,
    found: found.map(({shape: _, ...one}) => ({...one, read: read.has(conversationId(one.conversation))})),
  };
}
