import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import {instantAt} from '../../days/zone';
import {sayDay} from '../../say/dates';
import {say} from '../../say/say';
import type {SettingsPart} from './settings-view';

/** A holiday from all of it. */
export function PauseSetting({settings, onChange}: SettingsPart): VNode {
  const [until, setUntil] = useState('');
  const {pausedUntil, timeZone} = settings;
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{say('settings.pause')}</h2>
      {pausedUntil ? (
        <p>
          {say('settings.pausedUntil', {day: sayDay(pausedUntil, timeZone)})}{' '}
          <button type="button" class="choice" onClick={() => onChange({pausedUntil: null})}>
            {say('desk.resume')}
          </button>
        </p>
      ) : (
        <form
          class="form inline"
          onSubmit={event => {
            event.preventDefault();
            if (until) onChange({pausedUntil: instantAt(until, settings.workingHours[0], timeZone)});
          }}
        >
          <label>
            {say('settings.pauseUntil')}
            <input
              type="date"
              required
              value={until}
              onInput={event => setUntil(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="choice">
            {say('settings.pauseAll')}
          </button>
        </form>
      )}
    </section>
  );
}
