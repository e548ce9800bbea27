import type {VNode} from 'preact';
import {checkNames} from '../../domain/check-name';
import {say} from '../../say/say';
import type {SettingsPart} from './settings-view';

/** Each remark on a draft, to be switched off and on. */
export function CheckSettings({settings, onChange}: SettingsPart): VNode {
  const off = settings.checksOff ?? [];
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{say('settings.checks')}</h2>
      <p class="fine">{say('settings.checksHint')}</p>
      <div class="form">
        <div class="checks">
          {checkNames.map(name => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={!off.includes(name)}
                onChange={event =>
                  onChange({
                    checksOff: checkNames.filter(each =>
                      each === name ? !event.currentTarget.checked : off.includes(each),
                    ),
                  })
                }
              />
              {say(`settings.check.${name}`)}
            </label>
          ))}
        </div>
      </div>
    </section>
  );
}
