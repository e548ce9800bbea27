import {all, attribute} from '../dom';
import {type GmailId, parseId} from './ids';
import {isPage} from './selectors';

/** Every id that stands on a message's own elements, in whichever attribute Gmail of its day put it. */
export function idsOn(message: Element): GmailId[] {
  return [
    message,
    ...all(message, '[data-legacy-message-id], [data-message-id], [jslog], .ii, .a3s'),
  ].flatMap(element => (isPage(element) ? idsOnElement(element) : []));
}

function idsOnElement(element: Element): GmailId[] {
  return [
    attribute(element, 'data-legacy-message-id'),
    attribute(element, 'data-message-id'),
    // Until 2018 a body's class was its message's key after an "m".
    /\bm([0-9a-f]{16})\b/.exec(attribute(element, 'class'))?.[1] ?? '',
    ...attribute(element, 'jslog')
      .split(';')
      .flatMap(field => decode(field.slice(field.indexOf(':') + 1)).match(/(?:thread|msg)-f:\d+/g) ?? []),
  ].flatMap(text => parseId(text, 'message') ?? []);
}

/** Gmail's logging attribute holds lists of ids as base64. It is undocumented, so only ever one witness among others. */
function decode(field: string): string {
  try {
    return atob(field.trim().replace(/\.+$/, ''));
  } catch {
    return '';
  }
}
