import type {OwnPurpose} from '../domain/kind';
import type {StepName} from '../domain/step';
import type {Situation} from './situation';
import type {SlotName} from './slots';

export const tones = ['warm', 'neutral', 'formal'] as const;
export type Tone = (typeof tones)[number];

/**
 * One letter in up to three tones. `{slot}` stands for something known or to be asked; nothing else has a meaning. A blank line parts
 * greeting, paragraphs and closing. Whatever fills a slot is text and is never looked at for slots again.
 */
export interface LetterTemplate<Id extends string = string> {
  id: Id;
  step: StepName;
  purpose: OwnPurpose;
  /** For a new mail. */
  subject: string;
  /** Is it the letter for this situation? Of those that fit, the first in the catalogue is suggested. */
  fits(situation: Situation): boolean;
  tones: Partial<Record<Tone, string>>;
}

/** A template as it stands in the catalogue, its id kept as a literal so that its title can be looked up. */
export const defineLetter = <Id extends string>(template: LetterTemplate<Id>): LetterTemplate<Id> => template;

export type TemplatePart = {words: string} | {slot: SlotName};

/** The parts of a template text: words, and the names of slots between them. */
export const partsOf = (text: string): TemplatePart[] =>
  text
    .split(/(\{\w+\})/)
    .filter(part => part !== '')
    .map(part => (part.startsWith('{') ? {slot: part.slice(1, -1) as SlotName} : {words: part}));
