/** How long a surface must have been in plain sight before a pointer may press it. */
export const inSightMs = 500;

export interface Gate {
  /** Watches whether this surface, and no other, is in plain sight. */
  watch(surface: Element | null): void;
  stop(): void;
}

/**
 * Stands before everything inside `box`: only events made by a person pass; a press by pointer passes only where the surface has been in
 * plain sight for a while (nothing over it, not faded, not filtered) and the pointer came to it rather than it to the pointer. The
 * keyboard needs no sight. `onRefused` is told of a press on something that is not in plain sight.
 */
export function gate(box: HTMLElement, onRefused: () => void): Gate {
  const life = new AbortController();
  const options = {capture: true, signal: life.signal};
  let inSightSince: number | null = null;
  let came = false;
  let watched: Element | null = null;

  // Visibility as painted exists in Chromium only; elsewhere a surface counts as seen, and what it offers can be undone.
  const sight = new IntersectionObserver(
    entries => {
      const last = entries.at(-1);
      if (!last) return;
      const seen = (last as {isVisible?: boolean}).isVisible ?? last.isIntersecting;
      inSightSince = seen ? (inSightSince ?? last.time) : null;
    },
    {threshold: [0, 0.5, 1], delay: 100, trackVisibility: true} as IntersectionObserverInit,
  );

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const pointer = (event: PointerEvent): void => {
    // A surface moved under a resting pointer makes the browser send these without any movement.
    if (event.isTrusted && (event.movementX !== 0 || event.movementY !== 0)) came = true;
  };
  box.addEventListener('pointermove', pointer, options);
  box.addEventListener(
    'pointerleave',
    () => {
      came = false;
    },
    {signal: life.signal},
  );

  for (const type of ['click', 'keydown', 'input', 'change', 'pointerdown'])
    box.addEventListener(
      type,
      event => {
        if (!event.isTrusted) stop(event);
      },
      options,
    );

  box.addEventListener(
    'click',
    event => {
      if (event.detail === 0) return;
      const touched = (event as PointerEvent).pointerType === 'touch';
      if (inSightSince === null) {
        stop(event);
        onRefused();
      } else if (event.timeStamp - inSightSince < inSightMs || !(came || touched)) stop(event);
    },
    options,
  );

  return {
    watch(surface) {
      if (surface === watched) return;
      if (watched) sight.unobserve(watched);
      watched = surface;
      inSightSince = null;
      if (surface) sight.observe(surface);
    },
    stop() {
      sight.disconnect();
      life.abort();
    },
  };
}
