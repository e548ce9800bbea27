import {en} from './en';

/** A sentence, or one form for each plural category of `count`. `{name}` stands for a parameter. */
export type Sentence = string | {one: string; other: string};
export type SentenceKey = keyof typeof en;
export type Sentences = Record<SentenceKey, Sentence>;
export type Params = Record<string, string | number>;

/** The interface language, BCP 47, and its sentences. English until another is chosen. */
let current: {locale: string; sentences: Sentences} = {locale: 'en', sentences: en};

/** Chooses the interface language for this context (worker, panel or page); what it lacks stays English. Call once, at its start. */
export function speak(locale: string, sentences: Partial<Sentences>): void {
  current = {locale, sentences: {...en, ...sentences}};
}

export const locale = (): string => current.locale;

/** A sentence of the interface language, filled. A parameter that is missing is a bug and throws. */
export function say(key: SentenceKey, params: Params = {}): string {
  const sentence = current.sentences[key];
  const text = typeof sentence === 'string' ? sentence : sentence[pluralForm(params.count)];
  return text.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`Sentence ${key} wants {${name}}`);
    return typeof value === 'number' ? value.toLocaleString(current.locale) : value;
  });
}

const pluralForm = (count: string | number | undefined): 'one' | 'other' =>
  typeof count === 'number' && new Intl.PluralRules(current.locale).select(count) === 'one' ? 'one' : 'other';
