import type {VNode} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {Card} from '../../contract';
import type {Stage} from '../../domain/application';
import {say} from '../../say/say';
import {Mark} from '../../ui/mark';
import {plainName} from '../../ui/plain-text';
import {usePort} from '../port';
import {addressOf} from '../route';
import {useAsked} from '../use-asked';
import {Column} from './column';
import type {Move} from './move';
import {ended, stages, underWay} from './moves';

/** All applications by stage. What is typed narrows every column; on a narrow screen one column is shown, and chosen above. */
export function BoardView(): VNode {
  const port = usePort();
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState('');
  const [archived, setArchived] = useState(false);
  const [chosen, setChosen] = useState<Stage>('interviewed');
  const [dragged, setDragged] = useState<Card | null>(null);
  const [version, setVersion] = useState(0);
  const [moved, setMoved] = useState<Move | null>(null);

  const {value: whole} = useAsked('board-wanted', {stage: null, search: '', from: 0, count: 1, archived});
  const isEmpty = whole !== undefined && Object.values(whole.totals).every(total => total === 0);

  // A look through everything follows the word, not every letter of it.
  useEffect(() => {
    const settled = setTimeout(() => setSearch(typed.trim()), typed === '' ? 0 : 150);
    return () => clearTimeout(settled);
  }, [typed]);

  const renew = (): void => setVersion(current => current + 1);
  useEffect(() => port.follow(renew), [port]);

  // What was moved has gone from under the keyboard; it goes on where that can be undone.
  useEffect(() => {
    if (moved) document.getElementById('undo')?.focus();
  }, [moved]);

  const move = async (made: Move): Promise<void> => {
    setDragged(null);
    const answer = await port.ask('application-told', {application: made.card.application, told: made.told});
    if (!answer.ok) return;
    setMoved(made);
    renew();
  };
  const undo = async (made: Move): Promise<void> => {
    setMoved(null);
    await port.ask('application-told-undone', {application: made.card.application});
    renew();
    document.getElementById('search')?.focus();
  };

  const column = (stage: Stage): VNode => (
    <Column
      key={stage}
      stage={stage}
      search={search}
      archived={archived}
      version={version}
      chosen={stage === chosen}
      dragged={dragged}
      onDrag={setDragged}
      onMove={made => void move(made)}
    />
  );

  return (
    <div class="board-view">
      <div class="head">
        <h1 tabIndex={-1}>{say('desk.board')}</h1>
        <input
          id="search"
          type="search"
          aria-label={say('desk.search')}
          placeholder={say('desk.search')}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={archived}
            onChange={event => setArchived(event.currentTarget.checked)}
          />
          {say('desk.showArchived')}
        </label>
        <a class="button" href={addressOf({view: 'add'})}>
          {say('desk.add')}
        </a>
        <label class="stage-chooser">
          {say('desk.stage')}
          <select value={chosen} onChange={event => setChosen(event.currentTarget.value as Stage)}>
            {stages.map(stage => (
              <option key={stage} value={stage}>
                {say(`desk.stage.${stage}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isEmpty ? (
        <div class="nothing">
          <Mark size={24} />
          <p>{say(archived ? 'desk.nothingArchived' : 'desk.boardEmpty')}</p>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrows are only one more way between links that Tab reaches too
        <div class="columns" onKeyDown={goAcross}>
          {underWay.map(column)}
          <div class="ended">{ended.map(column)}</div>
        </div>
      )}
      <div class="said" role="status">
        {moved && (
          <>
            <span>
              <bdi>
                {moved.card.employer === null ? say('popup.unknownEmployer') : plainName(moved.card.employer)}
              </bdi>
              {': '}
              {moved.told.did === 'outcome'
                ? say(`desk.outcome.${moved.told.outcome}`)
                : say(moved.told.archived ? 'desk.archived' : 'desk.unarchived')}
            </span>
            <button type="button" class="choice" id="undo" onClick={() => void undo(moved)}>
              {say('card.undo')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

/** Left and Right go to the next column that holds anything. */
function goAcross(event: KeyboardEvent & {currentTarget: HTMLElement}): void {
  const by = {ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (by === undefined || !(event.target instanceof Element)) return;
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const columns = [...event.currentTarget.querySelectorAll<HTMLElement>('.column')].filter(column =>
    column.querySelector('[data-item]'),
  );
  const at = columns.findIndex(column => column.contains(event.target as Element));
  const item = columns[at + (rtl ? -by : by)]?.querySelector<HTMLElement>('[data-item]');
  if (at < 0 || !item) return;
  event.preventDefault();
  item.focus();
}
