import type {ComponentChildren, VNode} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {say} from '../../say/say';

export interface FactProps {
  /** What the form corrects, said aloud: "the role". */
  about: string;
  children: ComponentChildren;
  /** Something is known: it can be wrong, else it can be filled in. */
  isKnown: boolean;
  /** The form's fields. */
  fields: ComponentChildren;
  onSave(): void;
  /** Null: that it is wrong cannot be said without knowing what is right. */
  onNone?: {label: string; act(): void};
}

/** Something known, and a small form to put it right that is closed until it is wanted. */
export function Fact({about, isKnown, children, fields, onSave, onNone}: FactProps): VNode {
  const [open, setOpen] = useState(false);
  const label = say(isKnown ? 'desk.correctWhat' : 'desk.fillInWhat', {what: about});
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="fact">
      <div class="known">
        <div>{children}</div>
        <button
          type="button"
          class="quiet"
          ref={button}
          aria-expanded={open}
          aria-label={label}
          onClick={() => setOpen(!open)}
        >
          {say(isKnown ? 'desk.correct' : 'desk.fillIn')}
        </button>
      </div>
      {open && (
        <form
          class="form small"
          aria-label={label}
          onSubmit={event => {
            event.preventDefault();
            close();
            onSave();
          }}
          onKeyDown={event => event.key === 'Escape' && close()}
        >
          {fields}
          <div class="ends">
            <button type="submit" class="strong">
              {say('desk.save')}
            </button>
            {onNone && (
              <button
                type="button"
                class="choice"
                onClick={() => {
                  close();
                  onNone.act();
                }}
              >
                {onNone.label}
              </button>
            )}
            <button type="button" onClick={close}>
              {say('desk.cancel')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
