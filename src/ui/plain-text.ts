// Characters that steer or hide text instead of being it: controls, bidirectional marks and embeddings, zero-width spaces, lone surrogates.
const steering =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}]+/gu;
// Joiners carry meaning between letters of Arabic or Indic scripts only.
const idleJoiners = /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}])[\u200C\u200D]+/gu;
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
const nameLength = 60;

/** Text from a mail as it may be shown on one line: nothing in it steers, hides or stacks. */
export const plainText = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/[^\S\uFEFF]+/g, ' ')
    .replace(steering, '')
    .replace(idleJoiners, '')
    .replace(stackedMarks, '$1')
    .trim();

/** Somebody's or something's name, plain and at most 60 characters long. */
export function plainName(name: string): string {
  const characters = [...plainText(name)];
  return characters.length <= nameLength
    ? characters.join('')
    : `${characters.slice(0, nameLength - 1).join('')}…`;
}
