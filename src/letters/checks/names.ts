/** Small letters alone, without accents. */
export const plainName = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}-]/gu, '');

/** One name in two spellings: "José" and "Jose", "Müller" and "Mueller". */
export const isSameName = (one: string, other: string): boolean =>
  plainName(one) === plainName(other) || inFull(one) === inFull(other);

const umlauts: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'};
const inFull = (word: string): string =>
  plainName(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüøå]/g, letter => umlauts[letter] ?? letter),
  );

/** The written first name is the known one, its initial, its beginning or end ("Alex", "Beth"), a pet form ("Danny") or a usual short form. */
export function isFirstName(word: string, name: string, shortForms: ShortForms): boolean {
  const cut = name.length - word.length;
  return (
    word === name ||
    (name.startsWith(word) && (cut > 1 || word.length < 4)) ||
    (word.length >= 3 && cut > 2 && name.endsWith(word)) ||
    isPetForm(word, name) ||
    isPetForm(name, word) ||
    (shortForms.get(word)?.includes(name) ?? false) ||
    (shortForms.get(name)?.includes(word) ?? false)
  );
}

export type ShortForms = ReadonlyMap<string, readonly string[]>;

function isPetForm(word: string, name: string): boolean {
  const stem = word.replace(/(?:ie|ey|y|i)$/, '').replace(/(.)\1$/, '$1');
  return (
    stem !== word && stem.length >= 3 && name.startsWith(stem) && name !== stem + word.slice(stem.length)
  );
}

/** A slip of the pen apart: one letter in a short name, two in a long one. */
export function isMisspelt(word: string, name: string): boolean {
  if (word === name || word.length < 3 || name.length < 3) return false;
  const most = Math.max(word.length, name.length) > 6 ? 2 : 1;
  return Math.abs(word.length - name.length) <= most && distance(word, name) <= most;
}

/** Letters to change, add, leave out or swap with their neighbour. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
