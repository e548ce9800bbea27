import type {VNode} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {OwnLettersPage} from '../../contract';
import type {OwnLetter} from '../../domain/own-letter';
import {type SentenceKey, say} from '../../say/say';
import {usePort} from '../port';
import {useAsked} from '../use-asked';
import {LetterEditor} from './letter-editor';
import {OwnLetterList} from './own-letter-list';
import {ShareLetters} from './share-letters';

/** The user's own letters: written, ordered, shared. */
export function LettersView(): VNode {
  const {value: page, failed, again} = useAsked('own-letters-wanted', {});
  return (
    <div class="column-page letters-page">
      <h1 tabIndex={-1}>{say('ownLetters.title')}</h1>
      <p>{say('ownLetters.about')}</p>
      {page ? <Letters page={page} onChanged={again} /> : failed && <p>{say('desk.cannotLoad')}</p>}
    </div>
  );
}

function Letters({page, onChanged}: {page: OwnLettersPage; onChanged(): void}): VNode {
  const port = usePort();
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const [said, setSaid] = useState<SentenceKey | null>(null);
  const [before, setBefore] = useState<OwnLetter[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const {letters} = page;

  const keep = async (next: OwnLetter[], done: SentenceKey): Promise<boolean> => {
    const answer = await port.ask('own-letters-changed', {letters: next});
    const kept = answer.ok && answer.value.faults.length === 0;
    setSaid(kept ? done : 'ownLetters.notKept');
    setBefore(kept && done === 'ownLetters.removed' ? letters : null);
    onChanged();
    return kept;
  };
  const close = (): void => {
    setEdited(null);
    heading.current?.focus();
  };
  const keepOne = async (letter: OwnLetter): Promise<void> => {
    const next = edited === 'new' ? [...letters, letter] : letters.with(Number(edited), letter);
    if (await keep(next, 'ownLetters.kept')) close();
  };

  return (
    <>
      <section aria-labelledby="your-letters">
        <h2 id="your-letters" ref={heading} tabIndex={-1}>
          {say('ownLetters.yours')}
        </h2>
        {edited === null ? (
          <>
            <OwnLetterList
              page={page}
              onEdit={setEdited}
              onMove={next => void keep(next, 'ownLetters.moved')}
              onRemove={next => void keep(next, 'ownLetters.removed')}
            />
            <div>
              <button type="button" class="strong" onClick={() => setEdited('new')}>
                {say('ownLetters.new')}
              </button>
            </div>
          </>
        ) : (
          <LetterEditor
            letter={(edited === 'new' ? undefined : letters[edited]) ?? blank(page)}
            choices={page}
            onKeep={letter => void keepOne(letter)}
            onLeave={close}
          />
        )}
        <p role="status">
          {said && say(said)}{' '}
          {before && (
            <button type="button" onClick={() => void keep(before, 'ownLetters.kept')}>
              {say('ownLetters.undo')}
            </button>
          )}
        </p>
      </section>
      <ShareLetters file={page.file} count={letters.length} onBrought={onChanged} />
    </>
  );
}

function blank({occasions, languages}: OwnLettersPage): OwnLetter {
  const [spoken] = languages;
  const [thanks] = occasions.filter(({id}) => id.endsWith('first-round'));
  return {
    for: (thanks ?? occasions[0])?.id ?? '',
    title: null,
    language: spoken?.language ?? 'en',
    tone: spoken?.tones[0] ?? 'neutral',
    subject: '',
    text: '',
  };
}
