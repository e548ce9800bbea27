import {decodedBytes} from './transfer';

/** Header fields by their lower-case name; of several of one name the first. */
export type Headers = ReadonlyMap<string, string>;

const fieldName = /^[A-Za-z][A-Za-z-]{0,40}$/;

/**
 * The header fields at the start of a mail and what comes after them. Folded lines are joined, encoded words are read. Where the first
 * lines are no fields there are none, and all is body.
 */
export function splitHeaders(text: string): {headers: Headers; body: string} {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').split('\n');
  const headers = new Map<string, string>();
  let name: string | null = null;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const colon = line.indexOf(':');
    const named = line.slice(0, Math.max(0, colon)).trimEnd();
    if (fieldName.test(named)) {
      name = named.toLowerCase();
      if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
      else name = null;
    } else if (/^[ \t]+\S/.test(line) && headers.size > 0) {
      if (name !== null) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
    } else break;
  }
  if (headers.size === 0) return {headers, body: text};
  return {
    headers: new Map([...headers].map(([key, value]) => [key, withEncodedWords(value)])),
    body: lines.slice(lines[at] === '' ? at + 1 : at).join('\n'),
  };
}

/** `=?utf-8?q?M=C3=BCller?=` is "Müller". Spaces between two encoded words are none. */
const withEncodedWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,200})\?=/gi,
      (whole, charset, kind, coded) => {
        const bytes =
          String(kind).toLowerCase() === 'b'
            ? decodedBytes(String(coded), 'base64')
            : decodedBytes(String(coded).replaceAll('_', '=20'), 'quoted-printable');
        return textOf(bytes, String(charset)) ?? String(whole);
      },
    );

/** Those bytes as text; null where the character set is not known. */
export function textOf(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

/** "text/plain; charset=utf-8; boundary=x": the value before the first semicolon, lower case, and its parameters. */
export function parameters(value: string): {value: string; get(name: string): string | null} {
  const [first = '', ...rest] = value.split(';');
  const pairs = new Map(
    rest.flatMap(part => {
      const [key = '', ...value] = part.split('=');
      return value.length === 0
        ? []
        : [[key.trim().toLowerCase(), value.join('=').trim().replaceAll('"', '')] as const];
    }),
  );
  return {value: first.trim().toLowerCase(), get: name => pairs.get(name) ?? null};
}
