import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import type {OwnLetter} from '../../domain/own-letter';
import {say} from '../../say/say';
import type {Filling} from '../../ui/filled-letter';
import {LetterPreview} from '../../ui/letter-preview';
import {useAsked} from '../use-asked';

/** How a letter reads in an application that is really there, and what keeps it from being used. */
export function PreviewIn({letter}: {letter: OwnLetter}): VNode {
  const {value: board} = useAsked('board-wanted', {
    stage: null,
    search: '',
    from: 0,
    count: 50,
    archived: false,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [filling, setFilling] = useState<Filling>({});
  const cards = board?.cards ?? [];
  const application = chosen ?? cards[0]?.application ?? null;
  const {value: preview} = useAsked('own-letter-previewed', {letter, application});

  return (
    <section class="own-preview" aria-labelledby="reads-in">
      <label>
        <span id="reads-in">{say('ownLetters.previewIn')}</span>
        <select value={application ?? ''} onChange={event => setChosen(event.currentTarget.value)}>
          {cards.length === 0 && <option value="">{say('ownLetters.previewNone')}</option>}
          {cards.map(({application: id, employer, role}) => (
            <option key={id} value={id}>
              {[employer, role].filter(Boolean).join(', ') || id}
            </option>
          ))}
        </select>
      </label>
      <ul class="faults" aria-live="polite">
        {preview?.faults.map(({field, line, reason}) => (
          <li key={`${field} ${line} ${reason}`}>
            {field === 'text' ? say('ownLetters.atLine', {line, reason}) : reason}
          </li>
        ))}
      </ul>
      {preview?.letter && (
        <LetterPreview
          letter={preview.letter}
          filling={filling}
          onFill={(slot, value) => setFilling({...filling, [slot]: value})}
          onDone={() => undefined}
        />
      )}
    </section>
  );
}
