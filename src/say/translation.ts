import type {Sentence, SentenceKey} from './say';

/** The sentences of the interface in another language than English; what it lacks is said in English. */
export type Translation = Partial<Record<SentenceKey, Sentence>>;

export const translatedTo = ['de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type TranslatedTo = (typeof translatedTo)[number];

/** The language of the interface for a browser in `wanted` (BCP 47): its own or another country's of the same language; null: English. */
export const translationFor = (wanted: string): TranslatedTo | null =>
  translatedTo.find(language => language === wanted.toLowerCase().split(/[-_]/)[0]) ?? null;
