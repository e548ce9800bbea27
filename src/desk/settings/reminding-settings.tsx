import type {VNode} from 'preact';
import type {Reminding} from '../../contract';
import {say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';

/** Whether reminders come, and what they may show. The browser is asked only when somebody wants them. */
export function RemindingSettings({onSaid}: {onSaid(sentence: string): void}): VNode {
  const port = usePort();
  const {value: reminding, take} = useAsked('reminding-wanted', {});
  const change = async (changes: Partial<Omit<Reminding, 'permitted'>>): Promise<void> => {
    // Asked first of all: a browser only listens within the click itself.
    if (changes.notify && !(await port.permitReminders())) {
      onSaid(say('settings.notPermitted'));
      return;
    }
    const answer = await port.ask('reminding-changed', changes);
    onSaid(say(answer.ok ? 'desk.kept' : 'desk.notKept'));
    if (answer.ok) take(answer.value);
  };
  const on = (reminding?.notify && reminding.permitted) ?? false;
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{say('settings.reminders')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={event => void change({notify: event.currentTarget.checked})}
        />
        <span>
          {say('settings.notify')}
          <span class="fine hint">{say('settings.notifyHint')}</span>
        </span>
      </label>
      {on && reminding && (
        <label class="check">
          <input
            type="checkbox"
            checked={reminding.names}
            onChange={event => void change({names: event.currentTarget.checked})}
          />
          <span>
            {say('settings.names')}
            <span class="fine hint">{say('settings.namesHint')}</span>
          </span>
        </label>
      )}
    </section>
  );
}
