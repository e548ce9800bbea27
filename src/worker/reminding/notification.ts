import {sayList} from '../../say/dates';
import {say} from '../../say/say';
import type {ApplicationRow} from '../store/rows';

export interface Notification {
  id: string;
  title: string;
  message: string;
  /** One step can be put off or called done from here; a summary only opens. */
  answerable: boolean;
}

const prefix = 'due ';
const namesShown = 3;

/** One a day, so that the next of the same day takes its place. */
export const notificationId = (day: string): string => `${prefix}${day}`;
export const dayOfNotification = (id: string): string | null =>
  id.startsWith(prefix) ? id.slice(prefix.length) : null;

/** What the screen shows, also when it is locked: no names unless the user wants them. */
export function notificationOf(day: string, rows: readonly ApplicationRow[], names: boolean): Notification {
  const [only, another] = rows;
  const id = notificationId(day);
  const title = say('reminding.title');
  if (only && !another) {
    const {step} = only.card;
    const message = step
      ? names
        ? step.because
        : say(`reminding.step.${step.step}`)
      : say('reminding.several', {count: 1});
    return {id, title, message, answerable: step !== null};
  }
  const employers = [...new Set(rows.flatMap(({card}) => card.employer ?? []))];
  const message =
    names && employers.length > 0 && employers.length <= namesShown
      ? say('reminding.severalAt', {count: rows.length, employers: sayList(employers)})
      : say('reminding.several', {count: rows.length});
  return {id, title, message, answerable: false};
}
