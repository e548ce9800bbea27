/** Finds which of many phrases a text begins or ends with, whole words only, in time that does not grow with their number. */
export class PhraseSet {
  readonly #phrases: ReadonlySet<string>;
  readonly #longest: number;

  constructor(phrases: Iterable<string>) {
    this.#phrases = new Set(phrases);
    this.#longest = Math.max(0, ...[...this.#phrases].map(phrase => phrase.split(' ').length));
  }

  has(text: string): boolean {
    return this.#phrases.has(text);
  }

  /** The longest phrase these words begin with. */
  beginning(words: readonly string[]): string | null {
    for (let count = Math.min(this.#longest, words.length); count > 0; count -= 1) {
      const phrase = words.slice(0, count).join(' ');
      if (this.#phrases.has(phrase)) return phrase;
    }
    return null;
  }

  /** The longest phrase these words end with. */
  ending(words: readonly string[]): string | null {
    for (let count = Math.min(this.#longest, words.length); count > 0; count -= 1) {
      const phrase = words.slice(-count).join(' ');
      if (this.#phrases.has(phrase)) return phrase;
    }
    return null;
  }
}
