import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Card} from '../contract';
import {say} from '../say/say';
import {LetterPicker} from '../ui/letter-picker';
import {StepCard} from '../ui/step-card';
import {sampleAfter, sampleCard, sampleLetters, sampleWritten} from './sample';

/** A small mail page to try the real card and the real letters on. Nothing in it is kept or sent. */
export function TryOut(): VNode {
  const [card, setCard] = useState<Card>(sampleCard);
  const [picking, setPicking] = useState(false);
  const [draft, setDraft] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (draft) box.current?.focus();
  }, [draft]);

  return (
    <section class="try-out" aria-labelledby="try-out">
      <h2 id="try-out">{say('welcome.try')}</h2>
      <p>{say('welcome.tryHint')}</p>
      <div class="mail">
        <p class="subject">{say('welcome.sample.subject')}</p>
        <StepCard
          card={card}
          onWrite={() => setPicking(true)}
          onNote={() => {}}
          onAnswer={answer => setCard(sampleAfter(answer.did, answer.did === 'later' ? answer.until : null))}
          onUndo={() => setCard(sampleCard())}
        />
        <p class="sender">
          <strong>Maya Chen</strong> <span class="fine">maya.chen@acme.example</span>
        </p>
        <p class="text">{say('welcome.sample.mail')}</p>
        <label class="draft">
          <span class="fine">{say('welcome.sample.reply')}</span>
          <textarea ref={box} rows={7} value={draft} onInput={event => setDraft(event.currentTarget.value)} />
        </label>
        <p class="fine" role="status">
          {draft && say('welcome.sample.inserted')}
        </p>
      </div>
      {picking && (
        <LetterPicker
          letters={sampleLetters()}
          onInsert={(_letter, text) => {
            setPicking(false);
            setDraft(text);
            setCard(sampleWritten());
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}
