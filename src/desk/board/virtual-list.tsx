import type {VNode} from 'preact';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';

export interface VirtualListProps {
  label: string;
  count: number;
  /** Every row's height in root font sizes: rows grow with the letters in them. */
  rowRem: number;
  /** What stands in a row; the row's own element is the list's. */
  row(index: number): VNode | null;
  /** Rows from `first` to before `end` are in sight or nearly. */
  onSight(first: number, end: number): void;
}

const overscan = 4;

/** A list that only holds the rows in sight, however long it is. Up, Down, Home and End walk it. */
export function VirtualList({label, count, rowRem, row, onSight}: VirtualListProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const rowPx = rowRem * rootFontSize();

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const first = Math.max(0, Math.min(count, Math.floor(top / rowPx)) - overscan);
  const end = Math.min(count, Math.ceil((top + height) / rowPx) + overscan);

  useEffect(() => {
    if (height > 0) onSight(first, end);
  }, [first, end, height, onSight]);

  useLayoutEffect(() => {
    if (wanted === null) return;
    const item = box.current?.querySelector<HTMLElement>(`[data-row="${wanted}"] [data-item]`);
    if (!item) return;
    item.focus({preventScroll: true});
    setWanted(null);
  });

  const walk = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element)) return;
    const at = Number(event.target.closest('[data-row]')?.getAttribute('data-row') ?? -1);
    const goal = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1}[event.key];
    if (goal === undefined || at < 0 || goal < 0 || goal >= count || !box.current) return;
    event.preventDefault();
    const {scrollTop, clientHeight} = box.current;
    if (goal * rowPx < scrollTop) box.current.scrollTop = goal * rowPx;
    if ((goal + 1) * rowPx > scrollTop + clientHeight)
      box.current.scrollTop = (goal + 1) * rowPx - clientHeight;
    setTop(box.current.scrollTop);
    setWanted(goal);
  };

  const rows = Array.from({length: Math.max(0, end - first)}, (_, index) => first + index);
  return (
    <div class="rows" ref={box} onScroll={event => setTop(event.currentTarget.scrollTop)}>
      <ul aria-label={label} style={{blockSize: `${count * rowRem}rem`}} onKeyDown={walk}>
        {rows.map(index => (
          <li
            key={index}
            class="row"
            data-row={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            style={{blockSize: `${rowRem}rem`, insetBlockStart: `${index * rowRem}rem`}}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
