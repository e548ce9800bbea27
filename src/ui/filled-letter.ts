import type {Letter, LetterPiece} from '../contract';

export type Slot = Exclude<LetterPiece, string>;
/** What the user has said for each slot, by its name; kept from letter to letter. */
export type Filling = Readonly<Record<string, string>>;

/** The slots of a letter in the order of its text, each once. */
export function slotsOf({body}: Letter): Slot[] {
  const slots = new Map<string, Slot>();
  for (const piece of body)
    if (typeof piece !== 'string' && !slots.has(piece.slot)) slots.set(piece.slot, piece);
  return [...slots.values()];
}

/** The slots that still have nothing in them. */
export const openSlots = (letter: Letter, filling: Filling): Slot[] =>
  slotsOf(letter).filter(({slot}) => !filling[slot]?.trim());

/** The letter's text once every slot is filled; null before. */
export function finishedText(letter: Letter, filling: Filling): string | null {
  if (openSlots(letter, filling).length > 0) return null;
  return letter.body
    .map(piece => (typeof piece === 'string' ? piece : (filling[piece.slot] ?? '').trim()))
    .join('');
}

/** The letters whose title holds every word typed. */
export function matchingLetters(letters: readonly Letter[], typed: string): Letter[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return letters.filter(({title}) => words.every(word => folded(title).includes(word)));
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
