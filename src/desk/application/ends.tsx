import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {ApplicationPage, Told} from '../../contract';
import {instantAt} from '../../days/zone';
import {sayDay} from '../../say/dates';
import {say} from '../../say/say';
import {outcomes} from '../board/moves';

/** How it ended, or that it is to be left alone for a while or for good. */
export function Ends({page, onTell}: {page: ApplicationPage; onTell(told: Told): void}): VNode {
  const [until, setUntil] = useState('');
  const {pausedUntil, outcome, archived, card} = page;
  const rests = page.never || pausedUntil !== null;
  return (
    <section class="facts" aria-label={say('desk.ends')}>
      <h2>{say('desk.ends')}</h2>
      <fieldset class="choices">
        <legend class="unseen">{say('desk.howEnded')}</legend>
        <div class="chips">
          {outcomes.map(each => (
            <button
              key={each}
              type="button"
              class="choice"
              aria-pressed={outcome === each}
              onClick={() => onTell({did: 'outcome', outcome: each})}
            >
              {say(`desk.outcome.${each}`)}
            </button>
          ))}
        </div>
      </fieldset>
      {rests ? (
        <p class="rests">
          {page.never || pausedUntil === null
            ? say('desk.neverNow')
            : say('desk.pausedUntil', {day: sayDay(pausedUntil, card.timeZone)})}{' '}
          <button type="button" class="choice" onClick={() => onTell({did: 'pause', until: null})}>
            {say('desk.resume')}
          </button>
        </p>
      ) : (
        <details class="more-of">
          <summary>{say('desk.leaveAlone')}</summary>
          <form
            class="form small"
            onSubmit={event => {
              event.preventDefault();
              if (until) onTell({did: 'pause', until: instantAt(until, '08:00', card.timeZone)});
            }}
          >
            <label>
              {say('desk.pauseUntil')}
              <input
                type="date"
                required
                value={until}
                onInput={event => setUntil(event.currentTarget.value)}
              />
            </label>
            <div class="ends">
              <button type="submit" class="strong">
                {say('desk.pause')}
              </button>
              <button type="button" class="choice" onClick={() => onTell({did: 'never'})}>
                {say('desk.never')}
              </button>
            </div>
          </form>
        </details>
      )}
      <button type="button" class="choice" onClick={() => onTell({did: 'archive', archived: !archived})}>
        {say(archived ? 'desk.unarchive' : 'desk.archive')}
      </button>
    </section>
  );
}
