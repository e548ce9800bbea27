/** A lower-case word without its accents: many people type none. */
export const unaccented = (word: string): string =>
  /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss') : word;

const umlauts: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue'};

/** The ways a word is typed: without accents, and with "ae" for "ä" and the like where it has an umlaut. */
export function spellings(word: string): string[] {
  const plain = unaccented(word);
  const written = unaccented(word.replace(/[äöü]/g, umlaut => umlauts[umlaut] ?? umlaut));
  return written === plain ? [plain] : [plain, written];
}
