import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {OwnLettersPage} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {say} from '../../say/say';
import {usePort} from '../port';
import {LetterPlace} from './letter-place';
import {PreviewIn} from './preview-in';
import {SlotField} from './slot-field';

export interface LetterEditorProps {
  letter: OwnLetter;
  choices: OwnLettersPage;
  onKeep(letter: OwnLetter): void;
  onLeave(): void;
}

/** Writes one letter; beside it stands how it will read. */
export function LetterEditor({letter, choices, onKeep, onLeave}: LetterEditorProps): VNode {
  const port = usePort();
  const [draft, setDraft] = useState(letter);
  const change = (more: Partial<OwnLetter>): void => setDraft({...draft, ...more});

  const begin = async (): Promise<void> => {
    const {for: occasion, language, tone, terms} = draft;
    const ours = await port.ask('house-letter-wanted', {
      for: occasion,
      language,
      tone,
      ...(terms ? {terms} : {}),
    });
    if (ours.ok && ours.value) change(ours.value);
  };

  return (
    <div class="own-letter">
      <form
        class="form"
        aria-label={say('ownLetters.editor')}
        onSubmit={event => {
          event.preventDefault();
          onKeep({...draft, title: draft.title?.trim() || null});
        }}
      >
        <LetterPlace draft={draft} choices={choices} onChange={setDraft} />
        <label>
          {say('ownLetters.name')}
          <span class="fine">{say('ownLetters.nameHint')}</span>
          <input
            maxLength={80}
            value={draft.title ?? ''}
            onInput={event => change({title: event.currentTarget.value || null})}
          />
        </label>
        <label>
          {say('ownLetters.subject')}
          <input
            maxLength={200}
            lang={draft.language}
            value={draft.subject}
            onInput={event => change({subject: event.currentTarget.value})}
          />
        </label>
        <div class="written">
          <p>{say('ownLetters.words')}</p>
          <p class="fine" id="words-hint">
            {say('ownLetters.wordsHint')}
          </p>
          <SlotField
            value={draft.text}
            language={draft.language}
            slots={choices.slots}
            describedBy="words-hint"
            onInput={text => change({text})}
          />
        </div>
        <div class="ends">
          <button type="submit" class="strong">
            {say('ownLetters.keep')}
          </button>
          <button type="button" class="choice" onClick={() => void begin()}>
            {say('ownLetters.begin')}
          </button>
          <button type="button" onClick={onLeave}>
            {say('ownLetters.leave')}
          </button>
        </div>
      </form>
      <PreviewIn letter={draft} />
    </div>
  );
}
