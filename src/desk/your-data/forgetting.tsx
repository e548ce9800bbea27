import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import {say} from '../../say/say';
import {usePort} from '../port';
import type {DataPart} from './data-part';

const choices = [3, 6, 12, 24, 36] as const;

/** What ended long ago is forgotten by itself, where the user wants that. It cannot be undone, so choosing is not yet doing. */
export function Forgetting({ownership, take}: DataPart): VNode {
  const port = usePort();
  const chosen = ownership.forgetAfterMonths;
  const [months, setMonths] = useState(chosen);
  const [said, setSaid] = useState('');
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await port.ask('forgetting-changed', {months});
    if (answer.ok) take(answer.value);
    setSaid(say(answer.ok ? 'desk.kept' : 'desk.notKept'));
  };
  return (
    <section aria-labelledby="forgetting">
      <h2 id="forgetting">{say('ownership.forgetting')}</h2>
      <p>{say('ownership.forgetting.what')}</p>
      <form class="form" onSubmit={event => void keep(event)}>
        <label>
          {say('ownership.forgetting.after')}
          <select
            value={months ?? ''}
            onChange={event => {
              setMonths(Number(event.currentTarget.value) || null);
              setSaid('');
            }}
          >
            <option value="">{say('ownership.forgetting.never')}</option>
            {choices.map(count => (
              <option key={count} value={count}>
                {say('ownership.forgetting.months', {count})}
              </option>
            ))}
          </select>
        </label>
        <div class="ends">
          {months !== chosen && (
            <button type="submit" class="choice">
              {say(months === null ? 'ownership.forgetting.stop' : 'ownership.forgetting.begin')}
            </button>
          )}
          <span class="fine" role="status">
            {said}
          </span>
        </div>
      </form>
    </section>
  );
}
