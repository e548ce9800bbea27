import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';
import {fileName} from './data-part';

/** Spreadsheets take a file without this for one in an old character set. */
const utf8 = '\uFEFF';

/** The applications as a table, and what is due as a calendar, for other programs. */
export function TakeAlong(): VNode {
  const port = usePort();
  const [alarms, setAlarms] = useState(false);
  const [said, setSaid] = useState<SentenceKey | null>(null);
  const saveTable = async (): Promise<void> => {
    const answer = await port.ask('table-wanted', {});
    if (answer.ok) port.download(`${fileName(answer.now)}.csv`, 'text/csv', [utf8, answer.value]);
    setSaid(answer.ok ? 'ownership.files.made' : 'ownership.files.failed');
  };
  const saveCalendar = async (): Promise<void> => {
    const answer = await port.ask('calendar-wanted', {alarms});
    if (answer.ok) port.download(`${fileName(answer.now)}.ics`, 'text/calendar', [answer.value]);
    setSaid(answer.ok ? 'ownership.files.made' : 'ownership.files.failed');
  };
  return (
    <section aria-labelledby="take-along">
      <h2 id="take-along">{say('ownership.files')}</h2>
      <p>{say('ownership.files.what')}</p>
      <label class="check">
        <input type="checkbox" checked={alarms} onChange={event => setAlarms(event.currentTarget.checked)} />
        {say('ownership.files.alarms')}
      </label>
      <div class="ends">
        <button type="button" class="choice" onClick={() => void saveTable()}>
          {say('ownership.files.table')}
        </button>
        <button type="button" class="choice" onClick={() => void saveCalendar()}>
          {say('ownership.files.calendar')}
        </button>
        <span class="fine" role="status">
          {said && say(said)}
        </span>
      </div>
    </section>
  );
}
