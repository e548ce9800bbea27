/** One thing in a long list. `told` changes when it must be made anew. */
export interface Item {
  key: string;
  height: number;
  told: string;
  make(): HTMLElement;
}

export interface VirtualRows<Row extends Item> {
  set(items: readonly Row[]): void;
  /** What is in the document now. */
  mounted(): {item: Row; node: HTMLElement}[];
}

/** How far out of sight rows are kept. */
const around = 200;

/** Keeps in the document only what is in sight and a little around it. `changed`: other rows are there now. */
export function createVirtualRows<Row extends Item>(
  scroller: HTMLElement,
  holder: HTMLElement,
  changed: () => void,
): VirtualRows<Row> {
  let items: readonly Row[] = [];
  const known = new Map<string, {item: Row; node: HTMLElement}>();

  const nodeOf = (item: Row): HTMLElement => {
    const before = known.get(item.key);
    const node = before?.item.told === item.told ? before.node : item.make();
    if (before && before.node !== node) before.node.replaceWith(node);
    known.set(item.key, {item, node});
    return node;
  };
  const mount = () => {
    const from = scroller.scrollTop - around;
    const to = scroller.scrollTop + (scroller.clientHeight || 800) + around;
    let top = 0;
    const placed = items.map(item => {
      top += item.height;
      return {item, top: top - item.height};
    });
    const wanted = placed.filter(one => one.top + one.item.height > from && one.top < to);
    const keys = new Set(wanted.map(({item}) => item.key));
    // First out, then in: a row that stays is not moved, so it keeps the focus and a press on it.
    for (const [key, {node}] of known) {
      if (keys.has(key)) continue;
      node.remove();
      known.delete(key);
    }
    let before: HTMLElement | null = null;
    for (const {item, top: at} of wanted) {
      const node = nodeOf(item);
      node.style.top = `${at}px`;
      node.style.height = `${item.height}px`;
      const after: ChildNode | null = before ? before.nextSibling : holder.firstChild;
      if (after !== node) holder.insertBefore(node, after);
      before = node;
    }
    holder.style.height = `${top}px`;
    changed();
  };
  scroller.addEventListener('scroll', mount);
  new ResizeObserver(mount).observe(scroller);
  return {
    set(next) {
      items = next;
      mount();
    },
    mounted: () => [...known.values()],
  };
}
