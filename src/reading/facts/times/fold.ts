/** Lower case, without accents, dashes and quotes of one kind; every character stays at its place, so positions hold in both texts. */
export function fold(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\0-\x7f]/g, plain)
    : Array.from({length: text.length}, (_, at) => plain(lowered(text.charAt(at)))).join('');
}

const lowered = (character: string): string => {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
};

function plain(character: string): string {
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  if (/[\u2018\u2019\u201b\u2032\u00b4]/.test(character)) return "'";
  if (/[\u00a0\u2000-\u200a\u202f]/.test(character)) return ' ';
  // The ordinal marks of Romance languages decompose into the letters they stand for.
  if (character === '\u00ba' || character === '\u00aa') return '\u00b0';
  const base = character.normalize('NFD').charAt(0);
  return base === '' ? character : base;
}
