import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {Card} from '../../contract';
import type {Stage} from '../../domain/application';
import {usePort} from '../port';

const pageSize = 50;

export interface ColumnPages {
  /** Null before the first answer. */
  total: number | null;
  /** Undefined while it is being looked up. */
  at(index: number): Card | undefined;
  /** Looks up what of these rows is missing or may have changed. */
  want(first: number, end: number): void;
}

interface Page {
  version: number;
  cards: readonly Card[];
}

/** The applications at one stage, looked up by pages as they come into sight. `version` rises with every change: pages are then old. */
export function useColumnPages(
  stage: Stage,
  search: string,
  archived: boolean,
  version: number,
): ColumnPages {
  const {ask} = usePort();
  const [total, setTotal] = useState<number | null>(null);
  const [, redraw] = useState(0);
  const pages = useRef(new Map<number, Page>());
  const asked = useRef(new Map<number, number>());
  const sight = useRef<[number, number]>([0, 1]);
  const question = useRef('');
  const key = `${search}\n${archived}`;

  const want = useCallback(
    (first: number, end: number) => {
      sight.current = [first, end];
      for (let page = Math.floor(first / pageSize); page * pageSize < Math.max(end, first + 1); page += 1)
        void look(page);

      async function look(page: number): Promise<void> {
        if (asked.current.get(page) === version) return;
        asked.current.set(page, version);
        const board = await ask('board-wanted', {
          stage,
          search,
          archived,
          from: page * pageSize,
          count: pageSize,
        });
        if (question.current !== key) return;
        if (!board.ok) {
          asked.current.delete(page);
          return;
        }
        const known = pages.current.get(page);
        if (known && known.version > version) return;
        pages.current.set(page, {version, cards: board.value.cards});
        setTotal(board.value.totals[stage]);
        redraw(count => count + 1);
      }
    },
    [ask, stage, search, archived, version],
  );

  useEffect(() => {
    if (question.current !== key) {
      question.current = key;
      pages.current.clear();
      asked.current.clear();
    }
    want(...sight.current);
  }, [want, key]);

  return {
    total,
    want,
    at: index => pages.current.get(Math.floor(index / pageSize))?.cards[index % pageSize],
  };
}
