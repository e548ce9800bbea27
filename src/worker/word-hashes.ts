const groupSize = 5;
const mostHashes = 400;

/**
 * Salted 32-bit hashes of every five words in a row, at most 400. Tells whether two letters are nearly the same without keeping a word
 * of either. Shorter texts give one hash.
 */
export function wordHashes(text: string, salt: number): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const groups = Math.max(1, words.length - groupSize + 1);
  const hashes = Array.from({length: Math.min(groups, mostHashes)}, (_, start) =>
    textHash(words.slice(start, start + groupSize).join(' '), salt),
  );
  return [...new Set(hashes)];
}

/** 0 to 1: how much of the shorter text is also in the other. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return 0;
  const seen = new Set(one);
  return other.filter(value => seen.has(value)).length / shorter;
}

/** A salted 32-bit hash of a text: FNV-1a over UTF-16 units, begun at the salt. */
export function textHash(text: string, salt: number): number {
  let value = (2_166_136_261 ^ salt) >>> 0;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return value;
}
