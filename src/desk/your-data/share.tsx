import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import {say} from '../../say/say';
import {usePort} from '../port';
import type {DataPart} from './data-part';

const fewest = 8;

/** The same on the user's other machines, through the browser's own account; off until it is wanted. */
export function Share({ownership, take}: DataPart): VNode {
  const port = usePort();
  const {on, sealed, trouble} = ownership.sharing;
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const change = async (wanted: boolean): Promise<void> => {
    // Once it is on, an empty field is a slip: what is closed is not opened by one.
    if (wanted && (on || passphrase !== '') && passphrase.length < fewest)
      return setSaid(say('ownership.share.tooShort', {count: fewest}));
    const answer = await port.ask('sharing-changed', {on: wanted, passphrase: passphrase || null});
    if (answer.ok) take(answer.value);
    setPassphrase('');
    setSaid(say(answer.ok ? 'desk.kept' : 'desk.notKept'));
  };
  return (
    <section aria-labelledby="share">
      <h2 id="share">{say('ownership.share')}</h2>
      <p>{say('ownership.share.what')}</p>
      {on && <p>{say(sealed ? 'ownership.share.onSealed' : 'ownership.share.on')}</p>}
      {trouble && <p class="now">{say(`ownership.share.${trouble}`)}</p>}
      <form
        class="form"
        onSubmit={event => {
          event.preventDefault();
          void change(true);
        }}
      >
        <label>
          {say('ownership.share.passphrase')}
          <span class="fine">
            {say(on ? 'ownership.share.passphraseAnew' : 'ownership.share.passphraseHint')}
          </span>
          <input
            type="password"
            autocomplete="off"
            maxLength={1_000}
            value={passphrase}
            onInput={event => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <div class="ends">
          <button type="submit" class="choice">
            {say(on ? 'ownership.share.change' : 'ownership.share.begin')}
          </button>
          {on && (
            <button type="button" class="choice" onClick={() => void change(false)}>
              {say('ownership.share.leave')}
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
