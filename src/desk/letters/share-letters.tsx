import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {OwnLettersKept} from '../../contract';
import type {LetterFault} from '../../domain/own-letter';
import {say} from '../../say/say';
import {usePort} from '../port';

export interface ShareLettersProps {
  /** The letters as a file. */
  file: string;
  count: number;
  onBrought(kept: OwnLettersKept): void;
}

/** One's letters as a file, and somebody else's brought in: all of it, or nothing and why. */
export function ShareLetters({file, count, onBrought}: ShareLettersProps): VNode {
  const port = usePort();
  const [faults, setFaults] = useState<LetterFault[]>([]);
  const [said, setSaid] = useState('');

  const bring = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const answer = await port.ask('own-letters-brought', {file: await chosen.text()});
    setFaults(answer.ok ? answer.value.faults : []);
    if (!answer.ok) setSaid(say('ownLetters.notKept'));
    else if (answer.value.faults.length > 0) setSaid(say('ownLetters.broken'));
    else {
      setSaid(say('ownLetters.brought', {count: answer.value.letters.length - count}));
      onBrought(answer.value);
    }
  };

  return (
    <section aria-labelledby="share-letters" class="form">
      <h2 id="share-letters">{say('ownLetters.share')}</h2>
      {count > 0 && (
        <div>
          <button type="button" class="choice" onClick={() => save(file)}>
            {say('ownLetters.save')}
          </button>
          <p class="fine">{say('ownLetters.saveHint')}</p>
        </div>
      )}
      <label>
        {say('ownLetters.bring')}
        <span class="fine">{say('ownLetters.bringHint')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const field = event.currentTarget;
            // The same file may be chosen again once it was mended.
            void bring(field.files?.[0]).then(() => {
              field.value = '';
            });
          }}
        />
      </label>
      <div role="status">
        <p>{said}</p>
        <ul class="faults">
          {faults.map(({line, reason}) => (
            <li key={`${line} ${reason}`}>{say('ownLetters.atLine', {line, reason})}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function save(file: string): void {
  const address = URL.createObjectURL(new Blob([file], {type: 'application/json'}));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'afterword-letters.json',
  });
  link.click();
  URL.revokeObjectURL(address);
}
