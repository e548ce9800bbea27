/** At most that many units of a text from `from` on, with no character torn at either end: half a character is no text. */
export const startOf = (text: string, most: number, from = 0): string =>
  text
    .slice(from, from + most)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
