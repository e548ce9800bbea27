import type {ComponentChildren, VNode} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {say} from '../../say/say';

export interface FactProps {
  /** What the form corrects, said aloud: "the role". */
  about: string;
  children: ComponentChildren;
  /** The form's fields. */
  fields: ComponentChildren;
  onSave(): void;
  /** Null: that it is wrong cannot be said without knowing what is right. */
  onNone?: {label: string; act(): void};
}

/** Something known, and a small form to put it right that is closed until it is wanted. */
export function Fact({about, children, fields, onSave, onNone}: FactProps): VNode {
  const [open, setOpen] = useState(false);
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
          aria-label={say('desk.correctWhat', {what: about})}
          onClick={() => setOpen(!open)}
        >
          {say('desk.correct')}
        </button>
      </div>
      {open && (
        <form
          class="form small"
          aria-label={say('desk.correctWhat', {what: about})}
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
