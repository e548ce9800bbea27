/** Which conversation each box was written for, from the moment that was proven. */
export interface Bindings {
  /**
   * The conversation of a box. `inside`: the one it stands in now, null where that is not known · `isAnswerTo`: its own subject does not
   * speak against that. A box that by now stands in another conversation than before is bound to none.
   */
  of(box: Element, inside: string | null, isAnswerTo: boolean): string | null;
}

/** A draft stays open while the user looks at another conversation, so what was proven when it appeared is remembered. */
export function rememberBindings(): Bindings {
  const known = new WeakMap<Element, string>();
  return {
    of(box, inside, isAnswerTo) {
      const before = known.get(box);
      if (before !== undefined) return inside === null || inside === before ? before : null;
      if (inside === null || !isAnswerTo) return null;
      known.set(box, inside);
      return inside;
    },
  };
}
