import {attribute} from './dom';
import {type GmailId, parseId} from './ids';

/** Ids in Gmail's logging attribute: fields after semicolons, some of them base64 of a list. Undocumented, so only ever a witness. */
export function idsInJslog(element: Element): GmailId[] {
  return attribute(element, 'jslog')
    .split(';')
    .flatMap(field => decode(field.slice(field.indexOf(':') + 1)).match(/#(?:thread|msg)-f:\d+/g) ?? [])
    .flatMap(text => parseId(text) ?? []);
}

function decode(field: string): string {
  try {
    return atob(field.trim().replace(/\.+$/, ''));
  } catch {
    return '';
  }
}
