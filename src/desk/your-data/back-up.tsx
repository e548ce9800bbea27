import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {Asked} from '../../own-page/ask';
import {sayExactly, sayRelativeDay} from '../../say/dates';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';
import {type DataPart, fileName} from './data-part';

/** Everything in one file, kept by the user. */
export function BackUp({ownership, take}: DataPart): VNode {
  const port = usePort();
  const {value: settings} = useAsked('settings-wanted', {});
  const [said, setSaid] = useState<SentenceKey | null>(null);

  const save = async (): Promise<void> => {
    setSaid('ownership.backup.collecting');
    const parts: string[] = [];
    let made = 0;
    for (let after: string | null = null; ; ) {
      const piece: Asked<'backup-piece-wanted'> = await port.ask('backup-piece-wanted', {after});
      if (!piece.ok) return setSaid('ownership.backup.failed');
      parts.push(piece.value.text);
      made = piece.now;
      after = piece.value.next;
      if (after === null) break;
    }
    port.download(`${fileName(made)}.json`, 'application/json', parts);
    const taken = await port.ask('backup-taken', {});
    setSaid('ownership.backup.made');
    if (taken.ok) take(taken.value);
  };

  const {backedUpAt, changedSince, remindsToBackUp, now} = ownership;
  return (
    <section aria-labelledby="back-up">
      <h2 id="back-up">{say('ownership.backup')}</h2>
      <p>{say('ownership.backup.what')}</p>
      <p class="fine">
        {backedUpAt === null || !settings ? (
          say('ownership.backup.none')
        ) : (
          <span title={sayExactly(backedUpAt, settings.timeZone)}>
            {say(changedSince ? 'ownership.backup.older' : 'ownership.backup.current', {
              day: sayRelativeDay(backedUpAt, now, settings.timeZone),
            })}
          </span>
        )}
      </p>
      <div class="ends">
        <button type="button" class="strong" onClick={() => void save()}>
          {say('ownership.backup.save')}
        </button>
        <span class="fine" role="status">
          {said && say(said)}
        </span>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={remindsToBackUp}
          onChange={async event => {
            const answer = await port.ask('backup-reminder-changed', {remind: event.currentTarget.checked});
            if (answer.ok) take(answer.value);
          }}
        />
        {say('ownership.backup.remind')}
      </label>
    </section>
  );
}
