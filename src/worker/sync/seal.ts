/** How a passphrase becomes a key: slow on purpose (OWASP 2023 for PBKDF2 with SHA-256). */
const rounds = 600_000;

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * What is kept instead of a passphrase: the same on every machine, worked out slowly, and nothing that a script could read or turn back.
 * It seals nothing itself.
 */
export async function masterFrom(passphrase: string): Promise<CryptoKey> {
  const words = bytes(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  // One for all, because machines know nothing of each other when they begin; what each publishes has a salt of its own.
  const salt = bytes('afterword sharing');
  const bits = await crypto.subtle.deriveBits(
    {name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds},
    base,
    256,
  );
  return crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
}

/** The key for what one machine publishes, by its salt. */
export const keyFrom = (master: CryptoKey, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    {name: 'HKDF', hash: 'SHA-256', salt, info: bytes('what a machine publishes')},
    master,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt', 'decrypt'],
  );

const nonceBytes = 12;

/** AES-GCM with a nonce of its own in front; `about` must be the same when it is opened. */
export async function seal(
  key: CryptoKey,
  open: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const closed = await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: bytes(about)}, key, open);
  const out = new Uint8Array(nonceBytes + closed.byteLength);
  out.set(iv);
  out.set(new Uint8Array(closed), nonceBytes);
  return out;
}

/** Null: another passphrase, another machine's, or changed on the way. */
export async function unseal(
  key: CryptoKey,
  closed: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const open = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: closed.slice(0, nonceBytes),
        additionalData: bytes(about),
      },
      key,
      closed.slice(nonceBytes),
    );
    return new Uint8Array(open);
  } catch {
    return null;
  }
}
