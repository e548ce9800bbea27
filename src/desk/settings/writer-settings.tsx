import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Settings} from '../../domain/settings';
import {connectOnlyWhenChosen} from '../../etiquette/rules/connect-only-when-chosen';
import {say} from '../../say/say';
import type {SettingsPart} from './settings-view';
import {SourceLine} from './source-line';

const tones = ['warm', 'neutral', 'formal'] as const;

/** How the user's letters sound and are signed. */
export function WriterSettings({settings, onChange}: SettingsPart): VNode {
  const [name, setName] = useState(settings.userName ?? '');
  return (
    <section aria-labelledby="writer">
      <h2 id="writer">{say('settings.writer')}</h2>
      <div class="form">
        <label>
          {say('settings.name')}
          <span class="fine">{say('settings.nameHint')}</span>
          <input
            maxLength={100}
            autocomplete="name"
            value={name}
            onInput={event => setName(event.currentTarget.value)}
            onChange={() => onChange({userName: name.trim().replace(/\s+/g, ' ') || null})}
          />
        </label>
        <label>
          {say('settings.tone')}
          <select
            value={settings.tone ?? ''}
            onChange={event => onChange({tone: toneNamed(event.currentTarget.value)})}
          >
            <option value="">{say('settings.tone.fitting')}</option>
            {tones.map(tone => (
              <option key={tone} value={tone}>
                {say(`settings.tone.${tone}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.offerToConnect ?? false}
            onChange={event => onChange({offerToConnect: event.currentTarget.checked})}
          />
          <span>
            {say('settings.connect')}
            <SourceLine sources={connectOnlyWhenChosen.sources} usual={say('settings.off')} />
          </span>
        </label>
      </div>
    </section>
  );
}

const toneNamed = (text: string): NonNullable<Settings['tone']> | null =>
  tones.find(tone => tone === text) ?? null;
