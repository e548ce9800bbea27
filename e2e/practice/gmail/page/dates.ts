import type {Words} from './words/words';

const dayMs = 86_400_000;

/** The whole date, as in a tooltip. */
export const wholeDate = (at: number, {locale}: Words): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);

/** The date in a row: the hour today, else the day. */
export const rowDate = (at: number, now: number, {locale}: Words): string =>
  new Intl.DateTimeFormat(
    locale,
    now - at < dayMs && new Date(at).getDate() === new Date(now).getDate()
      ? {hour: '2-digit', minute: '2-digit'}
      : {day: 'numeric', month: 'short'},
  ).format(at);

/** The date above a message: "10 Mar 2026, 14:00 (2 days ago)". */
export function messageDate(at: number, now: number, {locale}: Words): string {
  const date = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).format(at);
  const days = Math.round((now - at) / dayMs);
  const hours = Math.round((now - at) / 3_600_000);
  const ago = new Intl.RelativeTimeFormat(locale);
  return `${date} (${hours < 24 ? ago.format(-hours, 'hour') : ago.format(-days, 'day')})`;
}
