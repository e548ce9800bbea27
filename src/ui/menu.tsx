import type {ComponentChildren, VNode} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';

export interface MenuItem {
  label: string;
  onChoose(): void;
}

export interface MenuProps {
  /** What it is for, said aloud. */
  label: string;
  items: readonly MenuItem[];
  /** What the button shows. */
  children: ComponentChildren;
  class?: string;
}

/** A button with a short list of things to do. Arrows, Home and End walk it, Escape closes it and gives the keyboard back. */
export function Menu({label, items, children, class: className = 'more'}: MenuProps): VNode {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // In one turn with the press that opened it: the next key already belongs to the menu.
  useLayoutEffect(() => {
    if (!open || !button.current || !list.current) return;
    list.current.showPopover();
    placeBy(list.current, button.current);
    list.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);

  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.findIndex(item => item.matches(':focus'));
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const goal = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    all[goal]?.focus();
  };

  return (
    <>
      <button
        type="button"
        class={className}
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          ref={list}
          popover="manual"
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={press}
          onFocusOut={({relatedTarget}) => {
            if (relatedTarget instanceof Node && list.current?.contains(relatedTarget)) return;
            // A press of the button closes it by itself.
            if (relatedTarget !== button.current) setOpen(false);
          }}
        >
          {items.map(item => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const gap = 4;

/** Below the button, or above where there is no room; within the window either way. */
function placeBy(list: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = list;
  const startsLeft = getComputedStyle(button).direction === 'ltr' ? at.right - width : at.left;
  const below = at.bottom + gap;
  const top = below + height <= innerHeight ? below : Math.max(gap, at.top - gap - height);
  list.style.left = `${Math.max(gap, Math.min(startsLeft, innerWidth - width - gap))}px`;
  list.style.top = `${top}px`;
}
