const anything = {childList: true, subtree: true, characterData: true};

/** Whether it is so within `patience` milliseconds, asked at each change of the element. */
export function comesTrue(element: Element, isTrue: () => boolean, patience: number): Promise<boolean> {
  return new Promise(resolve => {
    if (isTrue() || patience === 0) return resolve(isTrue());
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isTrue());
    };
    const observer = new MutationObserver(() => isTrue() && end());
    const timer = setTimeout(end, patience);
    observer.observe(element, anything);
  });
}

/** Resolves once the element has not changed for so many milliseconds; at once for none. */
export function comesToRest(element: Element, rest: number): Promise<void> {
  return new Promise(resolve => {
    if (rest === 0) return resolve();
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, rest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, rest);
    });
    observer.observe(element, anything);
  });
}
