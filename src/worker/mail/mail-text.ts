import {type Headers, parameters, splitHeaders, textOf} from './headers';
import {decodedBytes} from './transfer';

const deepest = 6;

/** What a person reads of a mail: its first plain text, else its HTML without tags; and the names of what is attached. */
export function mailText(headers: Headers, body: string, depth = 0): {text: string; attachments: string[]} {
  const type = parameters(headers.get('content-type') ?? 'text/plain');
  const attached = attachmentName(headers);
  if (attached !== null) return {text: '', attachments: [attached]};
  const boundary = type.get('boundary');
  if (type.value.startsWith('multipart/') && boundary && depth < deepest) {
    const parts = partsOf(body, boundary).map(part => {
      const inner = splitHeaders(part);
      return {
        plain: !/text\/html/i.test(inner.headers.get('content-type') ?? ''),
        ...mailText(inner.headers, inner.body, depth + 1),
      };
    });
    const readable = parts.filter(({text}) => text.trim() !== '');
    return {
      text: (readable.find(({plain}) => plain) ?? readable[0])?.text ?? '',
      attachments: parts.flatMap(({attachments}) => attachments),
    };
  }
  if (!type.value.startsWith('text/') || type.value === 'text/calendar') return {text: '', attachments: []};
  const bytes = decodedBytes(body, headers.get('content-transfer-encoding') ?? '');
  const isEncoded = /base64|quoted-printable/i.test(headers.get('content-transfer-encoding') ?? '');
  const text = isEncoded ? (textOf(bytes, type.get('charset') ?? 'utf-8') ?? body) : body;
  return {text: type.value === 'text/html' ? withoutTags(text) : text, attachments: []};
}

function attachmentName(headers: Headers): string | null {
  const disposition = parameters(headers.get('content-disposition') ?? '');
  return disposition.value === 'attachment' ? (disposition.get('filename') ?? 'attachment') : null;
}

function partsOf(body: string, boundary: string): string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  return pieces.slice(1).filter(piece => !piece.startsWith('--'));
}

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

const endsLine = /^(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])(?![a-z0-9])/i;

/** Enough for reading words and dates; nothing of it is ever shown as HTML. */
function withoutTags(html: string): string {
  const [first = '', ...rest] = withoutElements(html).replace(/\s+/g, ' ').split('<');
  const text = rest.map(piece => {
    const end = piece.indexOf('>');
    if (end < 0) return `<${piece}`;
    return `${endsLine.test(piece) ? '\n' : ''}${piece.slice(end + 1)}`;
  });
  return [first, ...text]
    .join('')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,5});/gi, (whole, name: string) => entityOf(name) ?? whole)
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim();
}

/** Without what is never shown. Cut out by position, so that a mail full of openings without an end takes no longer than another. */
function withoutElements(html: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (const opening of lower.matchAll(/<(style|script|title)\b/g)) {
    if (opening.index < at) continue;
    const end = lower.indexOf(`</${opening[1]}`, opening.index);
    if (end < 0) return kept + html.slice(at, opening.index);
    kept += html.slice(at, opening.index);
    at = end;
  }
  return kept + html.slice(at);
}

function entityOf(name: string): string | null {
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#')) return number > 31 && number <= 0x10ffff ? String.fromCodePoint(number) : null;
  return entities[name.toLowerCase()] ?? null;
}
