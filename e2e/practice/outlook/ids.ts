/**
 * Ids as Exchange makes them: long, with `+` and `/`, the same first letters for the same kind of thing in one mailbox. A person's own
 * mailbox begins them with `AQ`, an organisation's with `AA`.
 */
export type IdKind = 'conversation' | 'message' | 'row';

const prefixes = {
  personal: {conversation: 'AQQkADAwATM0MDAAMi1k', message: 'AQMkADAwATM0MDAAMi1k', row: 'AQAAAAAAAQwB'},
  work: {conversation: 'AAQkAGVmYjQ3ZGIxLTYy', message: 'AAMkAGVmYjQ3ZGIxLTYy', row: 'AQAAAAAAAQwB'},
} as const;
const sizes = {conversation: 56, message: 128, row: 20} as const;

/** The id of a thing, always the same for the same salt. */
export function idOf(what: IdKind, kind: 'personal' | 'work', salt: string): string {
  const prefix = prefixes[kind][what];
  const bytes = scatter(`${what}/${salt}`, Math.ceil(sizes[what] / 4) * 3);
  // A multiple of three bytes leaves no padding; real ids mostly end in one sign of it.
  return `${prefix}${btoa(String.fromCharCode(...bytes)).slice(0, -1)}=`;
}

/** As the address has it. */
export const inAddress = (id: string): string => encodeURIComponent(id);

/** One form for ids from anywhere: addresses write `_` for `+` and `-` for `/`. */
export const canonical = (id: string): string => id.replaceAll('_', '+').replaceAll('-', '/');

/** FNV-1a, again and again. */
function scatter(text: string, count: number): number[] {
  let value = 0x811c9dc5;
  const mix = (byte: number) => {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  };
  for (const letter of text) mix(letter.codePointAt(0) ?? 0);
  return Array.from({length: count}, (_, at) => {
    mix(at & 0xff);
    return (value >>> 11) & 0xff;
  });
}
