import type {VNode} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {say} from '../../say/say';

export interface NumberFieldProps {
  label: string;
  unit: string;
  value: number;
  usual: number;
  bounds: readonly [least: number, most: number];
  /** Under the label: where the usual figure is from. */
  from: VNode;
  onChange(value: number): void;
}

/** One whole number. What is out of bounds is not taken, and the bounds are said. */
export function NumberField({label, unit, value, usual, bounds, from, onChange}: NumberFieldProps): VNode {
  const [least, most] = bounds;
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const number = Number(typed);
  const fits = typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
  return (
    <div class="figure">
      <label>
        <span class="name">{label}</span>
        <input
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={1}
          aria-invalid={!fits}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onChange={() => fits && number !== value && onChange(number)}
          onBlur={() => !fits && setTyped(String(value))}
        />
        <span class="unit">{unit}</span>
      </label>
      {from}
      <span class="fine" role="status">
        {!fits && say('settings.between', {least, most})}
      </span>
      {value !== usual && (
        <button
          type="button"
          class="quiet"
          aria-label={say('settings.backToFor', {usual, label})}
          onClick={() => onChange(usual)}
        >
          {say('settings.backTo', {usual})}
        </button>
      )}
    </div>
  );
}
