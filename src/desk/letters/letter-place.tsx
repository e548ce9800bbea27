import type {VNode} from 'preact';
import type {OwnLettersPage} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {say} from '../../say/say';
import {languageName} from './language-name';

export interface LetterPlaceProps {
  draft: OwnLetter;
  choices: OwnLettersPage;
  onChange(draft: OwnLetter): void;
}

/** What a letter is for, in which language and tone, to readers on which terms. */
export function LetterPlace({draft, choices, onChange}: LetterPlaceProps): VNode {
  const language = choices.languages.find(one => one.language === draft.language);
  const tones = language?.tones ?? [];

  const speak = (code: string): void => {
    const spoken = choices.languages.find(one => one.language === code);
    const {terms, ...rest} = draft;
    onChange({
      ...rest,
      language: code,
      tone: spoken?.tones.includes(draft.tone) ? draft.tone : (spoken?.tones[0] ?? draft.tone),
      ...(terms && spoken?.hasTerms ? {terms} : {}),
    });
  };
  const onTerms = (value: string): void => {
    const {terms: _terms, ...rest} = draft;
    onChange(value === 'polite' || value === 'familiar' ? {...rest, terms: value} : rest);
  };

  return (
    <>
      <label>
        {say('ownLetters.occasion')}
        <select value={draft.for} onChange={event => onChange({...draft, for: event.currentTarget.value})}>
          {choices.occasions.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div class="pair">
        <label>
          {say('ownLetters.inLanguage')}
          <select value={draft.language} onChange={event => speak(event.currentTarget.value)}>
            {choices.languages.map(({language: code}) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('ownLetters.inTone')}
          <select
            value={draft.tone}
            onChange={event =>
              onChange({...draft, tone: tones.find(tone => tone === event.currentTarget.value) ?? draft.tone})
            }
          >
            {tones.map(tone => (
              <option key={tone} value={tone}>
                {say(`letters.tone.${tone}`)}
              </option>
            ))}
          </select>
        </label>
        {language?.hasTerms && (
          <label>
            {say('ownLetters.toWhom')}
            <select value={draft.terms ?? ''} onChange={event => onTerms(event.currentTarget.value)}>
              <option value="">{say('ownLetters.toAll')}</option>
              <option value="polite">{say('ownLetters.polite')}</option>
              <option value="familiar">{say('ownLetters.familiar')}</option>
            </select>
          </label>
        )}
      </div>
    </>
  );
}
