import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {ApplicationPage} from '../../contract';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';

export interface AddMailProps {
  /** Where it belongs; null: where it is found to. */
  application: string | null;
  onAdded(page: ApplicationPage): void;
}

const mostBytes = 4_000_000;

/** A mail or an appointment from elsewhere: dropped, chosen as a file, or pasted. It is read once and not kept. */
export function AddMail({application, onAdded}: AddMailProps): VNode {
  const port = usePort();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const [said, setSaid] = useState<SentenceKey | null>(null);

  const add = async (kind: 'mail' | 'calendar', given: string): Promise<void> => {
    const answer = await port.ask('mail-added', {kind, text: given, application});
    if (answer.ok && answer.value) {
      setText('');
      setSaid('add.added');
      onAdded(answer.value);
    } else setSaid(problemSaid(answer.ok ? 'not-about-an-interview' : answer.problem));
  };
  const addFiles = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) {
      if (file.size > mostBytes) setSaid('add.tooLarge');
      else await add(/\.ics$/i.test(file.name) ? 'calendar' : 'mail', await file.text());
    }
  };

  return (
    <section
      aria-label={say('add.mailHere')}
      class={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) void addFiles(files);
        else setText(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <form
        class="form"
        onSubmit={event => {
          event.preventDefault();
          if (text.trim()) void add(/^\s*BEGIN:VCALENDAR/.test(text) ? 'calendar' : 'mail', text);
        }}
      >
        <label>
          {say('add.file')}
          <span class="fine">{say('add.fileHint')}</span>
          <input
            type="file"
            accept=".eml,.ics,message/rfc822,text/calendar"
            multiple
            onChange={event => void addFiles(event.currentTarget.files ?? [])}
          />
        </label>
        <label>
          {say('add.paste')}
          <span class="fine">{say('add.pasteHint')}</span>
          <textarea rows={5} value={text} onInput={event => setText(event.currentTarget.value)} />
        </label>
        <div class="ends">
          <button type="submit" class="strong">
            {say('add.read')}
          </button>
          <p class="fine" role="status">
            {said && say(said)}
          </p>
        </div>
      </form>
    </section>
  );
}

const problems: Readonly<Record<string, SentenceKey>> = {
  'mail-unreadable': 'add.problem.mail-unreadable',
  'mail-without-date': 'add.problem.mail-without-date',
  'mail-without-sender': 'add.problem.mail-without-sender',
  'calendar-unreadable': 'add.problem.calendar-unreadable',
  'calendar-without-time': 'add.problem.calendar-without-time',
  'not-about-an-interview': 'add.problem.not-about-an-interview',
};

const problemSaid = (problem: string): SentenceKey => problems[problem] ?? 'desk.notKept';
