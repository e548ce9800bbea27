import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Card} from '../../contract';
import type {Stage} from '../../domain/application';
import {locale, say} from '../../say/say';
import {useColumnPages} from './column-pages';
import type {Move} from './move';
import {outcomeAt} from './moves';
import {Tile} from './tile';
import {VirtualList} from './virtual-list';

export interface ColumnProps {
  stage: Stage;
  search: string;
  archived: boolean;
  version: number;
  /** On a narrow screen only one column is shown. */
  chosen: boolean;
  /** What is being carried over the board. */
  dragged: Card | null;
  onDrag(card: Card | null): void;
  onMove(move: Move): void;
}

/** One stage of the board. Takes an application that is dropped on it where being there is something a user can say. */
export function Column({
  stage,
  search,
  archived,
  version,
  chosen,
  dragged,
  onDrag,
  onMove,
}: ColumnProps): VNode {
  const pages = useColumnPages(stage, search, archived, version);
  const [over, setOver] = useState(false);
  const outcome = outcomeAt[stage];
  const takes = outcome !== undefined && dragged !== null && dragged.stage !== stage;
  const title = say(`desk.stage.${stage}`);
  const state = [
    'column',
    chosen && 'chosen',
    pages.total === 0 && 'empty',
    dragged && (takes ? 'takes' : 'stays'),
    over && takes && 'over',
  ];
  return (
    <section
      class={state.filter(Boolean).join(' ')}
      aria-label={title}
      onDragOver={event => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        setOver(false);
        if (!takes) return;
        event.preventDefault();
        onMove({card: dragged, told: {did: 'outcome', outcome}});
      }}
    >
      <h2>
        {title} <span class="count">{pages.total === null ? '' : pages.total.toLocaleString(locale())}</span>
      </h2>
      {pages.total === 0 ? (
        <p class="fine none">{say(takes ? 'desk.dropHere' : 'desk.columnEmpty')}</p>
      ) : (
        <VirtualList
          label={title}
          count={pages.total ?? 0}
          rowRem={9}
          onSight={pages.want}
          row={index => {
            const card = pages.at(index);
            return card ? (
              <Tile card={card} archived={archived} onMove={onMove} onDrag={onDrag} />
            ) : (
              <div class="tile pending" />
            );
          }}
        />
      )}
    </section>
  );
}
