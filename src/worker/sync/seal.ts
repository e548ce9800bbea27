/** How a passphrase becomes a key: slow on purpose (OWASP 2023 for PBKDF2 with SHA-256). */
const rounds = 600_000;

/** The key of a passphrase for one machine's salt. */
export async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds},
    base,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt', 'decrypt'],
  );
}

const nonceBytes = 12;

/** AES-GCM with a nonce of its own in front; `about` must be the same when it is opened. */
export async function seal(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const closed = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about)},
    key,
    bytes,
  );
  const out = new Uint8Array(nonceBytes + closed.byteLength);
  out.set(iv);
  out.set(new Uint8Array(closed), nonceBytes);
  return out;
}

/** Null: another passphrase, another machine's, or changed on the way. */
export async function unseal(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const open = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytes.slice(0, nonceBytes),
        additionalData: new TextEncoder().encode(about),
      },
      key,
      bytes.slice(nonceBytes),
    );
    return new Uint8Array(open);
  } catch {
    return null;
  }
}
