import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Settings} from '../../domain/settings';
import {say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';
import {CheckSettings} from './check-settings';
import {FigureList} from './figure-list';
import {PaceSettings} from './pace-settings';
import {PauseSetting} from './pause-setting';
import {PlaceSettings} from './place-settings';
import {RemindingSettings} from './reminding-settings';
import {WriterSettings} from './writer-settings';

export interface SettingsPart {
  settings: Settings;
  onChange(changes: Partial<Settings>): void;
}

/** Everything that can be chosen. Each choice is kept as soon as it is made. */
export function SettingsView(): VNode {
  const port = usePort();
  const {value: settings, failed, take} = useAsked('settings-wanted', {});
  const [said, setSaid] = useState('');
  const change = async (changes: Partial<Settings>): Promise<void> => {
    const answer = await port.ask('settings-changed', changes);
    setSaid(say(answer.ok ? 'desk.kept' : 'desk.notKept'));
    if (answer.ok) take(answer.value);
  };
  const part = settings && {settings, onChange: (changes: Partial<Settings>) => void change(changes)};
  return (
    <div class="column-page settings">
      <div>
        <h1 tabIndex={-1}>{say('desk.settings')}</h1>
        <p class="fine">{say('settings.keptAtOnce')}</p>
      </div>
      {part ? (
        <>
          <PauseSetting {...part} />
          <RemindingSettings onSaid={setSaid} />
          <PlaceSettings {...part} />
          <WriterSettings {...part} />
          <PaceSettings {...part} />
          <FigureList {...part} />
          <CheckSettings {...part} />
        </>
      ) : (
        <p>{say(failed ? 'desk.cannotLoad' : 'popup.loading')}</p>
      )}
      <div class="said" role="status">
        {said && <span>{said}</span>}
      </div>
    </div>
  );
}
