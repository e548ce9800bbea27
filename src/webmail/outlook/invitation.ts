import type {Instant} from '../../domain/instant';
import {all, closest, contains} from '../dom';
import {isVisible} from '../visible';
import {isDate, readDates} from './dates';
import {wordsOf} from './people';
import {isPage, leaf} from './selectors';

/** Nothing that is answered with yes or no takes longer. */
const longest = 12 * 3_600_000;

/**
 * The appointment that the card of an invitation names beside the mail's text, in figures that nobody can mistake ("2026-03-10
 * 14:00–15:00"); null where none is named, or two are. It is known by a day with two times, which must lie after the mail's own date.
 */
export function appointmentIn(
  card: Element,
  body: Element | null,
  sent: string,
  language: string | null,
): string | null {
  const texts = all(card, leaf)
    .filter(piece => isPage(piece) && !contains(body ?? card.ownerDocument.head, piece))
    .filter(piece => !closest(piece, 'button, [role="button"], [role="option"]') && isVisible(piece))
    .map(wordsOf);
  const found = new Set(texts.flatMap(text => spanOf(text, sent, language) ?? []));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function spanOf(text: string, sent: string, language: string | null): string | null {
  const [, start = '', end = ''] = /^(.{8,50}\d.*?)\s?[-–—]\s?(\D{0,12}\d.{2,30})$/u.exec(text) ?? [];
  if (!isDate(start)) return null;
  const [, day = '', half = ''] = /^(.*?)\d{1,2}[:.]\d{2}(\D*)$/.exec(start) ?? [];
  const endOfDay = isDate(end) ? end : day + end;
  // "2:00 – 3:00 PM" leaves open which half the first is in.
  if (/\p{L}/u.test(half) !== /\d\s?\p{L}/u.test(end.slice(-8))) return null;
  const [from, to, mailed] = readDates([start, endOfDay, sent], language);
  if (from == null || to == null || mailed == null) return null;
  return from > mailed && to > from && to - from < longest ? `${shown(from)}–${shown(to).slice(11)}` : null;
}

/** The time on the wall. */
function shown(at: Instant): string {
  const moment = new Date(at);
  return new Date(at - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
