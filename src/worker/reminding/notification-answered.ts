import {WorkClock} from '../../days/work-clock';
import {answerKept} from '../answer-kept';
import {conversationShown} from '../conversation-shown';
import {momentOf} from '../moment';
import {announced} from '../page-handlers';
import type {Ports} from '../ports';
import {standingFor} from '../standing-for';
import {dayOfNotification} from './notification';

export type NotificationAnswer = 'open' | 'later' | 'done';

/** A click on a notification, or on one of its buttons. One step opens its conversation, several open the desk. */
export async function notificationAnswered(
  id: string,
  answer: NotificationAnswer,
  ports: Ports,
): Promise<void> {
  const day = dayOfNotification(id);
  if (day === null) return;
  const {memory, reminders, outside} = ports;
  await reminders.clear(id);
  const {today} = await reminders.telling.read();
  const [only, another] = today?.day === day ? today.steps : [];
  const conversation =
    only && !another ? await memory.read(rows => standingFor(rows, only.application)) : null;
  if (!only || !conversation) return outside.openDesk(null);
  if (answer === 'open') {
    if (!(await conversationShown(conversation, ports))) await outside.openDesk(only.application);
    return;
  }
  const {settings, now} = await momentOf(ports);
  const until = new WorkClock(settings).morningWorkingDaysAfter(now, 1);
  const kept =
    answer === 'done'
      ? await answerKept(conversation, {did: 'done', step: only.step}, ports)
      : await answerKept(conversation, {did: 'later', step: only.step, until}, ports);
  await announced(kept, ports);
}
