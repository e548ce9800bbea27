import type {StepAnswer} from '../contract';
import type {Action, InterviewNote} from '../domain/action';
import type {ConversationRef} from '../domain/conversation';
import {conversationId} from '../domain/conversation';
import {type Instant, minute} from '../domain/instant';
import type {Result} from '../domain/result';
import {answerOf} from './application-card';
import {momentOf} from './moment';
import type {Ports} from './ports';
import {rederiveAround} from './rederive';
import {withShape} from './shape-of';
import type {ActionRow} from './store/rows';
import type {Rows} from './store/store';

/** A click told twice is one answer. */
const sameClick = minute / 4;

/** Keeps an answer to a step. Unknown conversations have no steps: nothing is kept for them. */
export async function answerKept(
  conversation: ConversationRef,
  answer: StepAnswer,
  ports: Ports,
): Promise<Result<null>> {
  return keepAction(conversation, now => actionOf(answer, conversation, now), ports);
}

/** Keeps the note of an interview. */
export const noteKept = (
  conversation: ConversationRef,
  note: InterviewNote,
  ports: Ports,
): Promise<Result<null>> => keepAction(conversation, at => ({did: 'note', at, note}), ports);

async function keepAction(
  conversation: ConversationRef,
  actionAt: (now: Instant) => Action,
  ports: Ports,
): Promise<Result<null>> {
  const moment = await momentOf(ports);
  const anchor = conversationId(conversation);
  return ports.memory.change(async rows => {
    const row = await rows.conversation(anchor);
    if (!row) return null;
    const action = actionAt(moment.now);
    const before = await actionsAround(rows, anchor);
    if (before.some(({action: earlier}) => isSameClick(earlier, action))) return null;
    const kept = {id: `${anchor} ${action.at} ${before.length}`, anchor, action};
    await rows.putAction(withShape(kept, row.reading, (await rows.stamp())?.salt ?? 0));
    await rederiveAround(rows, [anchor], ports.rooms, moment);
    return null;
  });
}

/** Takes back the last answer to a step of the application that this conversation belongs to. */
export async function answerUndone(conversation: ConversationRef, ports: Ports): Promise<Result<null>> {
  const moment = await momentOf(ports);
  const anchor = conversationId(conversation);
  return ports.memory.change(async rows => {
    const answers = (await actionsAround(rows, anchor)).filter(({action}) => answerOf[action.did]);
    const last = answers.sort((one, other) => one.action.at - other.action.at).at(-1);
    if (!last) return null;
    await rows.deleteAction(last);
    await rederiveAround(rows, [anchor, last.anchor], ports.rooms, moment);
    return null;
  });
}

async function actionsAround(rows: Rows, anchor: string): Promise<ActionRow[]> {
  const application = (await rows.conversation(anchor))?.application;
  const siblings = application ? (await rows.application(application))?.conversations : undefined;
  return rows.actionsAt([...new Set([anchor, ...(siblings ?? [])])]);
}

function isSameClick(one: Action, other: Action): boolean {
  const {at: first, ...what} = one;
  const {at: second, ...again} = other;
  return Math.abs(first - second) <= sameClick && JSON.stringify(what) === JSON.stringify(again);
}

function actionOf(answer: StepAnswer, conversation: ConversationRef, at: Instant): Action {
  switch (answer.did) {
    case 'later':
      return {did: 'snooze', at, step: answer.step, until: answer.until};
    case 'not-interview':
      return {did: 'not-interview', at, conversation};
    default:
      return {did: answer.did, at, step: answer.step};
  }
}
