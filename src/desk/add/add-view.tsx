import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {ApplicationPage} from '../../contract';
import {say} from '../../say/say';
import {usePort} from '../port';
import {addressOf} from '../route';
import {useAsked} from '../use-asked';
import {fromField} from '../wall-time';
import {AddMail} from './add-mail';

/** An application that no open mail told of: typed in, or read from a file. */
export function AddView(): VNode {
  const go = (page: ApplicationPage): void => {
    location.hash = addressOf({view: 'application', application: page.card.application});
  };
  return (
    <div class="column-page">
      <h1 tabIndex={-1}>{say('add.title')}</h1>
      <section aria-labelledby="by-hand">
        <h2 id="by-hand">{say('add.byHand')}</h2>
        <ByHand onAdded={go} />
      </section>
      <section aria-labelledby="from-file">
        <h2 id="from-file">{say('add.fromMail')}</h2>
        <AddMail application={null} onAdded={go} />
      </section>
    </div>
  );
}

function ByHand({onAdded}: {onAdded(page: ApplicationPage): void}): VNode {
  const port = usePort();
  const {value: settings} = useAsked('settings-wanted', {});
  const [employer, setEmployer] = useState('');
  const [role, setRole] = useState('');
  const [person, setPerson] = useState('');
  const [address, setAddress] = useState('');
  const [start, setStart] = useState('');
  const [promise, setPromise] = useState('');
  const [failed, setFailed] = useState(false);

  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!settings || !employer.trim()) return;
    const begins = fromField(start, settings.timeZone);
    const answer = await port.ask('application-added', {
      employer: employer.trim(),
      role: role.trim() || null,
      people:
        person.trim() || address.trim()
          ? [{name: person.trim() || null, address: address.trim().toLowerCase() || null}]
          : [],
      interview: begins === null ? null : {start: begins, end: null},
      promise: promise || null,
    });
    setFailed(!answer.ok);
    if (answer.ok) onAdded(answer.value);
  };

  return (
    <form class="form" onSubmit={event => void add(event)}>
      <label>
        {say('desk.employer')}
        <input
          required
          maxLength={100}
          value={employer}
          onInput={event => setEmployer(event.currentTarget.value)}
        />
      </label>
      <label>
        {say('desk.role')}
        <input maxLength={100} value={role} onInput={event => setRole(event.currentTarget.value)} />
      </label>
      <div class="pair">
        <label>
          {say('add.person')}
          <input maxLength={100} value={person} onInput={event => setPerson(event.currentTarget.value)} />
        </label>
        <label>
          {say('add.address')}
          <input
            type="email"
            maxLength={200}
            value={address}
            onInput={event => setAddress(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="pair">
        <label>
          {say('add.interview')}
          <input type="datetime-local" value={start} onInput={event => setStart(event.currentTarget.value)} />
        </label>
        <label>
          {say('note.promise')}
          <input type="date" value={promise} onInput={event => setPromise(event.currentTarget.value)} />
        </label>
      </div>
      <div class="ends">
        <button type="submit" class="strong">
          {say('add.add')}
        </button>
        <p class="fine" role="status">
          {failed && say('desk.notKept')}
        </p>
      </div>
    </form>
  );
}
