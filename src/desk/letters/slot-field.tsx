import type {VNode} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {OwnLettersPage} from '../../contract';
import {say} from '../../say/say';
import {matchingSlots, slotBeingTyped, withSlot} from './slot-at-caret';

export interface SlotFieldProps {
  value: string;
  language: string;
  slots: OwnLettersPage['slots'];
  /** The ids of what describes it. */
  describedBy: string;
  onInput(value: string): void;
}

/** A letter's text. An open brace offers what can be filled in: arrows choose, Enter or Tab takes, Escape leaves it. */
export function SlotField({value, language, slots, describedBy, onInput}: SlotFieldProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const putCaret = useRef<number | null>(null);

  const being = caret === null ? null : slotBeingTyped(value, caret);
  const offered = being ? matchingSlots(slots, being.typed) : [];
  const current = offered[Math.min(chosen, offered.length - 1)];

  useLayoutEffect(() => {
    if (putCaret.current === null) return;
    field.current?.setSelectionRange(putCaret.current, putCaret.current);
    putCaret.current = null;
  }, [value]);

  const take = (slot: string): void => {
    const done = withSlot(value, caret ?? value.length, slot);
    putCaret.current = done.caret;
    setCaret(null);
    onInput(done.text);
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.isComposing) return;
    const move = (by: number): void =>
      setChosen((offered.indexOf(current) + by + offered.length) % offered.length);
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => take(current.slot),
      Tab: () => take(current.slot),
      Escape: () => setCaret(null),
    }[event.key];
    if (!act || (event.key === 'Tab' && event.shiftKey)) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="slot-field">
      <textarea
        ref={field}
        rows={10}
        lang={language}
        aria-label={say('ownLetters.words')}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls="slots-offered"
        aria-activedescendant={current ? `offered-${current.slot}` : undefined}
        spellcheck
        value={value}
        onInput={event => {
          setChosen(0);
          setCaret(event.currentTarget.selectionStart);
          onInput(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(null)}
      />
      <div
        id="slots-offered"
        role="listbox"
        aria-label={say('ownLetters.slots')}
        hidden={offered.length === 0}
      >
        {offered.map(({slot, label}) => (
          <div
            key={slot}
            id={`offered-${slot}`}
            role="option"
            tabIndex={-1}
            aria-selected={slot === current?.slot}
            onPointerDown={event => {
              event.preventDefault();
              take(slot);
            }}
          >
            <span>{label}</span> <span class="fine">{`{${slot}}`}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
