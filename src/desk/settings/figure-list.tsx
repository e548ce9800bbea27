import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import {type FigureName, figureNames} from '../../domain/settings';
import {figure, figures} from '../../etiquette/figures';
import {say} from '../../say/say';
import {NumberField} from './number-field';
import type {SettingsPart} from './settings-view';
import {SourceLine} from './source-line';

const unitOf = (name: FigureName): 'workingDays' | 'hours' | 'days' | 'years' => {
  if (/WorkingDays$/i.test(name)) return 'workingDays';
  if (/Hours(?:Before)?$/.test(name)) return 'hours';
  return name.endsWith('Years') ? 'years' : 'days';
};

/** Every further figure of the practice, out of the way until wanted. A figure put back to what is usual is no longer the user's own: a better default reaches it. */
export function FigureList({settings, onChange}: SettingsPart): VNode {
  const change = (name: FigureName, value: number): void => {
    const {[name]: _, ...others} = settings.figures ?? {};
    onChange({figures: value === figures[name].default ? others : {...others, [name]: value}});
  };
  const [openAtFirst] = useState(Object.keys(settings.figures ?? {}).length > 0);
  return (
    <details class="figures" open={openAtFirst}>
      <summary>
        <h2>{say('settings.figures')}</h2>
      </summary>
      <p class="fine">{say('settings.figuresHint')}</p>
      {figureNames.map(name => (
        <NumberField
          key={name}
          label={say(`settings.figure.${name}`)}
          unit={say(`settings.unit.${unitOf(name)}`)}
          value={figure(name, settings)}
          usual={figures[name].default}
          bounds={figures[name].bounds}
          from={<SourceLine sources={figures[name].sources} usual={String(figures[name].default)} />}
          onChange={value => change(name, value)}
        />
      ))}
    </details>
  );
}
