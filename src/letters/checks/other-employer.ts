import {say} from '../../say/say';
import type {DraftSeen, Finding} from './check';
import {wordsOf} from './languages';
import {literal} from './literal';
import {sentencesJoined} from './phrases';

/** Names another employer of the user's, or another role, as if the letter were about it. */
export function otherEmployer(draft: DraftSeen): Finding | null {
  const {employer, otherEmployers, role, otherRoles} = draft;
  const sentences = draft.sentences.filter(sentence => !speaksOfElsewhere(sentence, draft));
  if (employer !== null)
    for (const other of otherEmployers) {
      const quote = other.length < 3 || isPartOf(other, employer) ? null : named(other, sentences, 'u');
      if (quote !== null) return {quote, because: say('checks.otherEmployer', {employer}), mend: employer};
    }
  if (role === null) return null;
  for (const other of otherRoles) {
    const quote = other.length < 5 || isPartOf(other, role) ? null : named(other, sentences, 'iu');
    if (quote !== null) return {quote, because: say('checks.otherRole', {role}), mend: role};
  }
  const quote = strangeRole(role, sentences, draft.language);
  return quote === null ? null : {quote, because: say('checks.otherRole', {role}), mend: role};
}

const speaksOfElsewhere = (sentence: string, {language}: DraftSeen): boolean =>
  wordsOf(language).elsewhere.areIn(sentencesJoined([sentence]).text);

const isPartOf = (other: string, own: string): boolean => own.toLowerCase().includes(other.toLowerCase());

/** The name as a whole and as it is written there. */
function named(name: string, sentences: readonly string[], flags: string): string | null {
  const escaped = literal(name).replace(/\s+/g, '\\s+').replace(ampersand, `\\s${and}\\s`);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags);
  for (const sentence of sentences) {
    const match = whole.exec(sentence);
    if (match) return match[0];
  }
  return null;
}

/** "Bramble & Hart" is also "Bramble and Hart", and in other languages "und", "et", "y", "e" and "en". */
const and = '(?:&|and|und|et|y|e|en)';
const ampersand = new RegExp(`\\\\s\\+${and}\\\\s\\+`, 'g');

/** A role written out that shares no word with this one. */
function strangeRole(role: string, sentences: readonly string[], language: string): string | null {
  const {roleNamed} = wordsOf(language);
  if (!roleNamed) return null;
  const own = new Set(stemsOf(role));
  for (const sentence of sentences) {
    const written = roleNamed.exec(sentence)?.[1]?.trim();
    if (written && stemsOf(written).length > 1 && !stemsOf(written).some(stem => own.has(stem)))
      return written;
  }
  return null;
}

/** The first letters of its words: "Analytics" and "Analyst" are near enough. */
const stemsOf = (role: string): string[] =>
  (role.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter(word => !/^(?:the|and|for|senior|junior|lead)$/.test(word))
    .map(word => word.slice(0, 5));
