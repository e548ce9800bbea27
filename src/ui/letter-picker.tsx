import type {VNode} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Letter} from '../contract';
import {locale, say} from '../say/say';
import {direction} from './direction';
import {type Filling, finishedText, matchingLetters, openSlots} from './filled-letter';
import {LetterPreview} from './letter-preview';
import {plainText} from './plain-text';

export interface LetterPickerProps {
  /** Null while they are being looked up. */
  letters: Letter[] | null;
  /** Where it stands, in the window's pixels; null: near the top. */
  place?: {left: number; top: number; width: number} | null;
  /** What the button says that takes a finished letter; where absent, that it is inserted. */
  inserting?: string;
  onInsert(letter: Letter, text: string): void;
  onClose(): void;
  /** Looks at the spelling of what stands in the draft; absent: not offered. */
  onSpelling?: (() => void) | undefined;
}

/**
 * Chooses a letter with the keyboard alone: type to narrow, arrows to choose, Tab through what is still to be said, Enter to insert.
 * Enter inserts only a finished letter; before that it leads to the first thing missing.
 */
export function LetterPicker({
  letters,
  place,
  inserting,
  onInsert,
  onClose,
  onSpelling,
}: LetterPickerProps): VNode {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [filling, setFilling] = useState<Filling>({});
  const dialog = useRef<HTMLDialogElement>(null);

  const matching = matchingLetters(letters ?? [], typed);
  const letter = matching.find(candidate => candidate.id === chosen) ?? matching[0];
  const missing = letter ? openSlots(letter, filling).length : 0;

  useLayoutEffect(() => {
    for (const side of ['left', 'top', 'width'] as const)
      if (place) dialog.current?.style.setProperty(`--picker-${side}`, `${place[side]}px`);
  }, [place]);
  // A modal dialog keeps the keyboard inside, makes the page behind it inert and gives the focus back by itself.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);

  const done = (): void => {
    if (!letter) return;
    const text = finishedText(letter, filling);
    if (text === null) dialog.current?.querySelector<HTMLTextAreaElement>('.slot.open')?.focus();
    else onInsert(letter, text);
  };

  const move = (by: number): void => {
    const from = letter ? matching.indexOf(letter) : 0;
    const next = matching[(from + by + matching.length) % matching.length];
    if (next) choose(next.id);
  };

  const choose = (letterId: string): void => {
    setChosen(letterId);
    dialog.current
      ?.querySelector(`[data-letter="${CSS.escape(letterId)}"]`)
      ?.scrollIntoView({block: 'nearest'});
  };

  return (
    <dialog
      class="picker"
      ref={dialog}
      lang={locale()}
      aria-label={say('picker.title')}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="find">
        <input
          class="filter"
          type="text"
          role="combobox"
          autofocus
          aria-label={say('picker.filter')}
          placeholder={say('picker.filter')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="letters"
          aria-activedescendant={letter ? `letter-${letters?.indexOf(letter)}` : undefined}
          autocomplete="off"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.isComposing) return;
            const act = {ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: done}[event.key];
            if (!act) return;
            event.preventDefault();
            act();
          }}
        />
        <button type="button" class="quiet more" aria-label={say('picker.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div class="sides" hidden={!letter}>
        <div class="letters" id="letters" role="listbox" aria-label={say('picker.letters')}>
          {matching.map(candidate => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above owns the keyboard of this list
            <div
              key={candidate.id}
              id={`letter-${letters?.indexOf(candidate)}`}
              data-letter={candidate.id}
              role="option"
              aria-selected={candidate === letter}
              tabIndex={-1}
              onClick={() => choose(candidate.id)}
            >
              <span dir="auto">{plainText(candidate.title)}</span>
              {candidate.because && (
                <span class="fine" dir={direction()}>
                  {plainText(candidate.because)}
                </span>
              )}
            </div>
          ))}
        </div>
        {letter && (
          <LetterPreview
            key={letter.id}
            letter={letter}
            filling={filling}
            onFill={(slot, value) => setFilling({...filling, [slot]: value})}
            onDone={done}
          />
        )}
      </div>
      <div class="foot">
        <p class="fine" role="status" dir={direction()}>
          {status(letters, letter, missing)}
        </p>
        {onSpelling && (
          <button type="button" class="quiet" onClick={onSpelling}>
            {say('picker.spelling')}
          </button>
        )}
        {letter && (
          <button type="button" class="strong" onClick={done}>
            {missing > 0 ? say('picker.fill') : (inserting ?? say('picker.insert'))}
          </button>
        )}
      </div>
    </dialog>
  );
}

function status(letters: Letter[] | null, letter: Letter | undefined, missing: number): string {
  if (letters === null) return say('picker.loading');
  if (letters.length === 0) return say('picker.none');
  if (!letter) return say('picker.noMatch');
  return missing > 0 ? say('picker.open', {count: missing}) : say('picker.ready');
}
