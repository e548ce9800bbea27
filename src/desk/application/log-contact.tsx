import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Card, Told} from '../../contract';
import {minute} from '../../domain/instant';
import type {StepName} from '../../domain/step';
import {say} from '../../say/say';
import {fromField, toField} from '../wall-time';

type Written = Exclude<StepName, 'prepare' | 'note' | 'let-go'>;

const written: readonly Written[] = [
  'thank-you',
  'enquiry',
  'second-enquiry',
  'reply-to-invitation',
  'papers',
  'card',
  'rejection-reply',
  'offer-reply',
  'cancelled-reply',
  'keep-in-touch',
];

type What = 'call-in' | 'call-out' | StepName;

/** What happened elsewhere: a call, or a letter sent from a phone or by post. */
export function LogContact({card, onTell}: {card: Card; onTell(told: Told): void}): VNode {
  const {timeZone, now} = card;
  const [what, setWhat] = useState<What>('call-in');
  const [when, setWhen] = useState(toField(now - (now % minute), timeZone));
  return (
    <details class="more-of">
      <summary>{say('desk.log')}</summary>
      <form
        class="form small"
        onSubmit={event => {
          event.preventDefault();
          const at = fromField(when, timeZone);
          if (at !== null) onTell(toldBy(what, at));
        }}
      >
        <label>
          {say('desk.logWhat')}
          <select value={what} onChange={event => setWhat(event.currentTarget.value as What)}>
            <option value="call-in">{say('desk.log.call-in')}</option>
            <option value="call-out">{say('desk.log.call-out')}</option>
            {written.map(step => (
              <option key={step} value={step}>
                {say('desk.log.wrote', {what: say(`desk.letter.${step}`)})}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('desk.when')}
          <input
            type="datetime-local"
            required
            max={toField(now, timeZone)}
            value={when}
            onInput={event => setWhen(event.currentTarget.value)}
          />
        </label>
        <div class="ends">
          <button type="submit" class="strong">
            {say('desk.save')}
          </button>
        </div>
      </form>
    </details>
  );
}

const toldBy = (what: What, at: number): Told => {
  if (what === 'call-in') return {did: 'call', direction: 'in', at};
  if (what === 'call-out') return {did: 'call', direction: 'out', at};
  return {did: 'wrote', step: what, at};
};
