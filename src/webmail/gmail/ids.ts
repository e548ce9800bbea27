import type {Instant} from '../../domain/instant';

/** What an id on the page names. `thread` and `message` are hex keys; `local` is an id Gmail made up before its server gave one. */
export interface GmailId {
  thread: string | null;
  message: string | null;
  local: string | null;
}

const tokenDigits = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const local = 'a:r?-?\\d+';
const idPattern = new RegExp(
  `^#?(?:(?:thread-)?(?:f:(\\d{15,20})|(${local})))?(?:[|+]?#?msg-(?:f:(\\d{15,20})|(${local})))?$`,
);

/**
 * Parses `#thread-f:…`, `f:…|msg-f:…`, `#msg-f:…`, `thread-a:r…` and, as the id of a `part`, a key as it is; null for anything else,
 * such as the word "undefined".
 */
export function parseId(text: string, part: 'thread' | 'message' = 'thread'): GmailId | null {
  const none = {thread: null, message: null, local: null};
  if (/^[0-9a-f]{15,16}$/.test(text)) return {...none, [part]: text};
  const [matched, thread, localThread, message, localMessage] = idPattern.exec(text) ?? [''];
  return matched
    ? {thread: hexOf(thread), message: hexOf(message), local: localThread ?? localMessage ?? null}
    : null;
}

/**
 * The id behind the token at the end of an address. The token is a number written with 40 digits that, written with 64, is base64 of
 * the id; nothing but an id decodes to one.
 */
export function decodeToken(token: string): GmailId | null {
  if (token.length < 16 || token.length > 160) return null;
  let number = 0n;
  for (const character of token) {
    const digit = tokenDigits.indexOf(character);
    if (digit < 0) return null;
    number = number * 40n + BigInt(digit);
  }
  let base64 = '';
  for (; number > 0n; number /= 64n) base64 = base64Digits.charAt(Number(number % 64n)) + base64;
  return base64.length % 4 === 1 ? null : parseId(atob(base64));
}

/** When the thread's or message's first copy arrived in the mailbox: the upper bits of the key count milliseconds. */
export function arrivalOf(key: string | null): Instant | null {
  const at = key === null ? 0 : Number(BigInt(`0x${key}`) >> 20n);
  return at > gmailOpened ? at : null;
}

const gmailOpened = Date.UTC(2004, 3, 1);

const hexOf = (decimal: string | undefined): string | null =>
  decimal === undefined ? null : BigInt(decimal).toString(16);
