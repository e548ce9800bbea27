import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Card, Told} from '../../contract';
import {say} from '../../say/say';
import {plainName} from '../../ui/plain-text';
import {Fact} from './fact';

/** Employer and role, each to be put right. */
export function NameFacts({card, onTell}: {card: Card; onTell(told: Told): void}): VNode {
  return (
    <section class="facts" aria-label={say('desk.names')}>
      {(['employer', 'role'] as const).map(what => (
        <NameFact key={what} what={what} value={card[what]} onTell={onTell} />
      ))}
    </section>
  );
}

function NameFact({
  what,
  value,
  onTell,
}: {
  what: 'employer' | 'role';
  value: string | null;
  onTell(told: Told): void;
}): VNode {
  const [typed, setTyped] = useState(value ?? '');
  const label = say(`desk.${what}`);
  return (
    <Fact
      about={label}
      isKnown={value !== null}
      onSave={() => onTell({did: 'correct', what, value: typed.trim() || null})}
      onNone={{
        label: say('desk.unknown'),
        act: () => onTell({did: 'correct', what, value: null}),
      }}
      fields={
        <label>
          {label}
          <input maxLength={100} value={typed} onInput={event => setTyped(event.currentTarget.value)} />
        </label>
      }
    >
      <span class="fine">{label}</span> <bdi>{value === null ? say('desk.notKnown') : plainName(value)}</bdi>
    </Fact>
  );
}
