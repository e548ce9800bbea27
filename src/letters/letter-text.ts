import type {LetterId} from './occasions';
import type {SlotName} from './slots';

export const tones = ['warm', 'neutral', 'formal'] as const;
export type Tone = (typeof tones)[number];

/**
 * The words of one letter without greeting and closing, in the tones its language has. `{slot}` stands for something known or to be
 * asked. `[Ihre|deine]` stands for one of two ways to say it: the language decides which of them the reader gets. Nothing else has a
 * meaning. A blank line parts paragraphs. Whatever fills a slot is text and is never looked at for slots again.
 */
export interface LetterText {
  /** For a new mail. */
  subject: string;
  tones: Partial<Record<Tone, Wording>>;
}

/** One text, or several for the members of a panel, who compare notes. */
export type Wording = string | readonly string[];

/** Some letters of one language. */
export type LetterTexts = Partial<Record<LetterId, LetterText>>;

export type TextPart = {words: string} | {slot: SlotName};

/** The parts of a text: words, and the names of slots between them. */
export const partsOf = (text: string): TextPart[] =>
  text
    .split(/(\{\w+\})/)
    .filter(part => part !== '')
    .map(part => (part.startsWith('{') ? {slot: part.slice(1, -1) as SlotName} : {words: part}));

/** The text with each `[one|other]` decided. */
export const decided = (text: string, other: boolean): string =>
  text.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_both, one: string, second: string) => (other ? second : one));

/** The wordings of a letter in a tone; none where the language does not have it in that tone. */
export function wordings({tones: texts}: LetterText, tone: Tone): readonly string[] {
  const wording = texts[tone] ?? [];
  return typeof wording === 'string' ? [wording] : wording;
}
