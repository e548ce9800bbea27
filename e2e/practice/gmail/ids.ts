/**
 * Ids as Gmail makes them. An id of the mailbox is 64 bits: the moment of arrival in milliseconds, then 20 bits that tell apart what came
 * in the same millisecond. It is written in decimal (`thread-f:…`), in 16 hex digits ("legacy"), and inside the address's token.
 */
export const idAt = (arrived: number, salt: string): string =>
  ((BigInt(Math.floor(arrived)) << 20n) | BigInt(hash(salt) & 0xfffff)).toString();

/** The 16 hex digits of a decimal id. */
export const legacy = (decimal: string): string => BigInt(decimal).toString(16).padStart(16, '0');

/** A name for something made here and not yet known to the mailbox: `r` and a signed 64-bit number. */
export const localName = (salt: string): string => {
  const size = (BigInt(hash(salt)) << 31n) | BigInt(hash(`${salt}'`) >>> 1);
  return `r${hash(salt) & 1 ? '-' : ''}${size}`;
};

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base40 = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The token of an address for a text such as `f:1709010023726166719`. */
export const tokenOf = (text: string): string => rebase(btoa(text).replace(/=+$/, ''), base64, base40);

/** The text of a token, or null where it is not one. */
export function textOfToken(token: string): string | null {
  if (token === '' || [...token].some(letter => !base40.includes(letter))) return null;
  try {
    const text = atob(rebase(token, base40, base64));
    return /^[a-z]+:/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** One number, written with other digits. */
function rebase(text: string, from: string, to: string): string {
  let value = 0n;
  for (const digit of text) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let written = '';
  for (; value > 0n; value /= BigInt(to.length)) written = to[Number(value % BigInt(to.length))] + written;
  return written;
}

/** FNV-1a, enough to scatter names. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
