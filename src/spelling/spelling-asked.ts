/** What the background worker asks the document of the checker. */
export interface SpellingAsked {
  spelling: {text: string; names: string[]};
}

/** Is it that? Mail pages and own pages send messages too. */
export const isSpellingAsked = (message: unknown): message is SpellingAsked =>
  typeof message === 'object' && message !== null && 'spelling' in message;
