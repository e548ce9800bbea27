import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {RestoreHow, RestorePreview, RestoreProblem} from '../../contract';
import {sayExactly} from '../../say/dates';
import {say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';
import type {DataPart} from './data-part';
import {tellFile} from './tell-file';

type State =
  | {at: 'choose'; said: string | null}
  | {at: 'reading'; done: number}
  | {at: 'preview'; preview: RestorePreview}
  | {at: 'taking'};

/** A backup file brought back: chosen or dropped, looked at, then taken over whole. */
export function Restore({take}: Pick<DataPart, 'take'>): VNode {
  const port = usePort();
  const [state, setState] = useState<State>({at: 'choose', said: null});
  const [over, setOver] = useState(false);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setState({at: 'reading', done: 0});
    const told = await tellFile(file, port.ask, done => setState({at: 'reading', done}));
    if (told.read) setState({at: 'preview', preview: told.preview});
    else setState({at: 'choose', said: problemSaid(told.problem, told.where)});
  };
  const takeOver = async (how: RestoreHow): Promise<void> => {
    setState({at: 'taking'});
    const answer = await port.ask('restore-done', {how});
    if (answer.ok) take(answer.value);
    setState({at: 'choose', said: say(answer.ok ? 'ownership.restore.done' : 'ownership.restore.failed')});
  };
  const drop = async (): Promise<void> => {
    await port.ask('restore-dropped', {});
    setState({at: 'choose', said: say('ownership.restore.dropped')});
  };

  return (
    <section
      aria-labelledby="restore"
      class={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        if (state.at === 'choose') void read(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="restore">{say('ownership.restore')}</h2>
      {state.at === 'choose' && (
        <label class="file">
          {say('ownership.restore.choose')}
          <span class="fine">{say('ownership.restore.hint')}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => void read(event.currentTarget.files?.[0])}
          />
        </label>
      )}
      {state.at === 'reading' && (
        <progress aria-label={say('ownership.restore.reading')} max={1} value={state.done} />
      )}
      {state.at === 'preview' && <Preview preview={state.preview} onTake={takeOver} onDrop={drop} />}
      <p role="status">
        {state.at === 'choose' && state.said}
        {state.at === 'reading' && say('ownership.restore.reading')}
        {state.at === 'taking' && say('ownership.restore.taking')}
      </p>
    </section>
  );
}

interface PreviewProps {
  preview: RestorePreview;
  onTake(how: RestoreHow): Promise<void>;
  onDrop(): Promise<void>;
}

function Preview({preview, onTake, onDrop}: PreviewProps): VNode {
  const {value: settings} = useAsked('settings-wanted', {});
  const [how, setHow] = useState<RestoreHow>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const {madeAt, conversations, known, told, letters} = preview;
  return (
    <form
      class="form preview"
      onSubmit={event => {
        event.preventDefault();
        void onTake(how);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {say('ownership.preview', {day: sayExactly(madeAt, settings?.timeZone ?? 'UTC')})}
      </h3>
      <ul>
        <li>{say('ownership.preview.conversations', {count: conversations})}</li>
        {known > 0 && <li>{say('ownership.preview.known', {count: known})}</li>}
        <li>{say('ownership.preview.told', {count: told})}</li>
        <li>{say('ownership.preview.letters', {count: letters})}</li>
        <li>{say(preview.settings ? 'ownership.preview.settings' : 'ownership.preview.noSettings')}</li>
      </ul>
      <fieldset class="ways">
        <legend>{say('ownership.restore.how')}</legend>
        {(['merge', 'replace'] as const).map(way => (
          <label class="check" key={way}>
            <input type="radio" name="how" checked={how === way} onChange={() => setHow(way)} />
            <span>
              {say(`ownership.restore.${way}`)}
              <span class="fine hint">{say(`ownership.restore.${way}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="ends">
        <button type="submit" class="strong">
          {say('ownership.restore.take')}
        </button>
        <button type="button" onClick={() => void onDrop()}>
          {say('ownership.restore.leave')}
        </button>
      </div>
    </form>
  );
}

function problemSaid(problem: RestoreProblem | 'unreachable', where: string): string {
  const reason = say(`ownership.problem.${problem}`);
  return where === '' ? reason : say('ownership.problem.at', {reason, where});
}
