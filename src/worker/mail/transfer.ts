/** The bytes behind a transfer encoding. What is not encoded properly is left as it stands. */
export function decodedBytes(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(text);
    case 'quoted-printable':
      return fromQuotedPrintable(text);
    default:
      return new TextEncoder().encode(text);
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/]/g, '')), letter => letter.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(text);
  }
}

function fromQuotedPrintable(text: string): Uint8Array<ArrayBuffer> {
  const plain = new TextEncoder().encode(text.replace(/=[ \t]*\n/g, ''));
  const bytes: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const hex = String.fromCharCode(plain[at + 1] ?? 0, plain[at + 2] ?? 0);
    if (plain[at] === 61 && /^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(plain[at] ?? 0);
  }
  return Uint8Array.from(bytes);
}
