import type {VNode} from 'preact';
import type {Card} from '../../contract';
import type {Instant, TimeZone} from '../../domain/instant';
import type {Step} from '../../domain/step';
import {sayExactly, sayShortDay} from '../../say/dates';
import {say} from '../../say/say';
import {Menu} from '../../ui/menu';
import {plainName} from '../../ui/plain-text';
import {stepTime} from '../../ui/step-time';
import {StepTitle} from '../../ui/step-title';
import {addressOf} from '../route';
import type {Move} from './move';
import {outcomes} from './moves';

export interface TileProps {
  card: Card;
  archived: boolean;
  onMove(move: Move): void;
  onDrag(card: Card | null): void;
}

/** One application on the board: whose it is, and what is next. Opens with Enter or a click, moves by its menu or by hand. */
export function Tile({card, archived, onMove, onDrag}: TileProps): VNode {
  const {employer, role, step, now, timeZone} = card;
  const next = nextOf(card);
  const name = employer === null ? say('popup.unknownEmployer') : plainName(employer);
  const time = step ? stepTime(step, now, timeZone) : next && dayOf(next, timeZone);
  return (
    <article
      class={step ? 'tile due' : 'tile'}
      draggable
      onDragStart={event => {
        event.dataTransfer?.setData('text/plain', name);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        onDrag(card);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <a
        class="to"
        data-item={card.application}
        draggable={false}
        href={addressOf({view: 'application', application: card.application})}
      >
        <span class="employer">
          <bdi>{name}</bdi>
        </span>
        <span class="role">
          <bdi>{role === null ? say('desk.roleUnknown') : plainName(role)}</bdi>
        </span>
        {next && (
          <span class="next">
            <StepTitle step={next} />
          </span>
        )}
        {time && (
          <time class="when" title={sayExactly(time.at, timeZone)}>
            {time.words}
          </time>
        )}
      </a>
      <Menu
        label={say('desk.move', {name})}
        items={[
          ...outcomes.map(outcome => ({
            label: say(`desk.outcome.${outcome}`),
            onChoose: () => onMove({card, told: {did: 'outcome', outcome}}),
          })),
          {
            label: say(archived ? 'desk.unarchive' : 'desk.archive'),
            onChoose: () => onMove({card, told: {did: 'archive', archived: !archived}}),
          },
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
    </article>
  );
}

/** What is to be done, or what comes by itself; that a silence will be let rest one day is nothing to look at. */
const nextOf = ({step, upcoming}: Card): Step | null =>
  step ?? (upcoming?.step === 'let-go' ? null : upcoming);

/** A tile is narrow: of what is to come it says the day alone, of an interview the interview's. */
function dayOf({step, from, until}: Step, timeZone: TimeZone): {words: string; at: Instant} {
  const at = step === 'prepare' && until !== null ? until : from;
  return {words: sayShortDay(at, timeZone), at};
}
