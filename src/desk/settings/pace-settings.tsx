import type {VNode} from 'preact';
import {defaultSettings, type Settings} from '../../domain/settings';
import {giveThemTimeToDecide} from '../../etiquette/rules/give-them-time-to-decide';
import {twoEnquiriesAreEnough} from '../../etiquette/rules/two-enquiries-are-enough';
import {waitForTheDayTheyNamed} from '../../etiquette/rules/wait-for-the-day-they-named';
import {sources} from '../../etiquette/sources';
import {say} from '../../say/say';
import {NumberField} from './number-field';
import type {SettingsPart} from './settings-view';
import {SourceLine} from './source-line';

const paces: readonly Settings['pace'][] = ['office', 'sales', 'public'];
const ceilings = [1, 2, 3, 4];

/** How long to wait and how often to ask: the choices most worth making. */
export function PaceSettings({settings, onChange}: SettingsPart): VNode {
  const {pace, maxEnquiries} = settings;
  return (
    <section aria-labelledby="pace">
      <h2 id="pace">{say('settings.pace')}</h2>
      <fieldset class="paces">
        <legend>{say('settings.paceOf')}</legend>
        {paces.map(each => (
          <label key={each} class="check">
            <input type="radio" name="pace" checked={pace === each} onChange={() => onChange({pace: each})} />
            <span>
              {say(`settings.pace.${each}`)}
              <span class="fine hint">{say(`settings.pace.${each}.hint`)}</span>
            </span>
          </label>
        ))}
        <SourceLine sources={[sources.tips]} usual={say('settings.pace.office')} />
      </fieldset>
      <NumberField
        label={say('settings.afterPromise')}
        unit={say('settings.unit.workingDays')}
        value={settings.enquiryAfterPromiseWorkingDays}
        usual={defaultSettings.enquiryAfterPromiseWorkingDays}
        bounds={[0, 7]}
        from={
          <SourceLine
            sources={waitForTheDayTheyNamed.sources}
            usual={String(defaultSettings.enquiryAfterPromiseWorkingDays)}
          />
        }
        onChange={value => onChange({enquiryAfterPromiseWorkingDays: value})}
      />
      <NumberField
        label={say('settings.afterSilence')}
        unit={say('settings.unit.workingDays')}
        value={settings.enquiryAfterWorkingDays}
        usual={defaultSettings.enquiryAfterWorkingDays}
        bounds={[1, 30]}
        from={
          <SourceLine
            sources={giveThemTimeToDecide.sources}
            usual={String(defaultSettings.enquiryAfterWorkingDays)}
          />
        }
        onChange={value => onChange({enquiryAfterWorkingDays: value})}
      />
      <div class="figure">
        <label>
          <span class="name">{say('settings.ceiling')}</span>
          <select
            value={maxEnquiries === null ? '' : String(maxEnquiries)}
            onChange={({currentTarget: {value}}) =>
              onChange({maxEnquiries: value === '' ? null : Number(value)})
            }
          >
            <option value="">{say('settings.ceiling.pace')}</option>
            {ceilings.map(each => (
              <option key={each} value={String(each)}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <SourceLine sources={twoEnquiriesAreEnough.sources} usual={say('settings.ceiling.usual')} />
      </div>
    </section>
  );
}
