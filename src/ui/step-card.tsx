import type {VNode} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Card, StepAnswer} from '../contract';
import type {Instant} from '../domain/instant';
import type {Step} from '../domain/step';
import {sayExactly} from '../say/dates';
import {locale, say} from '../say/say';
import {direction} from './direction';
import {Mark} from './mark';
import {plainText} from './plain-text';
import {StepChoices} from './step-choices';
import {seenTime, stepTime} from './step-time';
import {StepTitle} from './step-title';
import {waitingLineAlone} from './waiting-line';

export interface StepCardProps {
  card: Card;
  onWrite(): void;
  onNote(): void;
  onAnswer(answer: StepAnswer): void;
  onUndo(): void;
}

/** The card of one application: a single line, at most 48 pixels tall, that opens to its reason and the other choices. */
export function StepCard({card, onWrite, onNote, onAnswer, onUndo}: StepCardProps): VNode {
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  const {step, undoable, timeZone, now} = card;
  const shown = stepShown(card);

  // The button that was pressed is gone with what it belonged to; the keyboard goes on where the answer can be taken back.
  useEffect(() => {
    if (answered.current) (undo.current ?? more.current)?.focus();
    answered.current = false;
  }, [card]);

  const answer = (given: StepAnswer): void => {
    answered.current = true;
    setOpen(false);
    more.current?.focus();
    onAnswer(given);
  };

  return (
    <section
      class="card"
      lang={locale()}
      aria-label={say('card.title')}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        more.current?.focus();
      }}
    >
      <div class="line">
        <Mark />
        <CardText card={card} />
        {step && (
          <button
            type="button"
            class="strong"
            onClick={() => {
              if (step.step === 'note') onNote();
              else if (card.writes) onWrite();
              else answer({did: 'done', step: step.step});
            }}
          >
            {say(step.step === 'note' ? 'card.writeDown' : card.writes ? 'card.write' : 'card.done')}
          </button>
        )}
        {undoable && (
          <button
            type="button"
            class="quiet"
            ref={undo}
            onClick={() => {
              answered.current = true;
              onUndo();
            }}
          >
            {say('card.undo')}
          </button>
        )}
        <button
          type="button"
          class="quiet more"
          ref={more}
          aria-expanded={open}
          aria-controls="opened"
          aria-label={say('card.more')}
          title={say('card.more')}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <div class="opened" id="opened" hidden={!open}>
        {shown && (
          <p class="because" dir={direction()}>
            {plainText(shown.because)}
          </p>
        )}
        <StepChoices
          step={step}
          doneElsewhere={!card.writes && step?.step !== 'note'}
          promised={card.promised ?? null}
          now={now}
          timeZone={timeZone}
          onAnswer={answer}
        />
        {card.seenAt !== null && (
          <p class="fine" title={sayExactly(card.seenAt, timeZone)}>
            {seenTime(card.seenAt, now, timeZone)}
          </p>
        )}
      </div>
    </section>
  );
}

/** What, and when; after an answer what became of it, said aloud as it changes. */
function CardText({card}: {card: Card}): VNode {
  const {step, undoable, now, timeZone} = card;
  const shown = stepShown(card);
  const time = shown && stepTime(shown, now, timeZone);
  return (
    <p class="text" role="status">
      {undoable && !step ? (
        <span class="what" dir={direction()}>
          {say(`card.did.${undoable}`)}
        </span>
      ) : (
        <span class={shown ? 'what' : 'what idle'} dir={direction()}>
          {shown ? <StepTitle step={shown} /> : waitingLineAlone(card)}
        </span>
      )}
      {time && (
        <>
          <span class="dot" aria-hidden="true">
            ·
          </span>
          <time
            class={step && isNow(step, now) ? 'when now' : 'when'}
            dir={direction()}
            title={sayExactly(time.at, timeZone)}
          >
            {time.words}
          </time>
        </>
      )}
    </p>
  );
}

/** The open step, else one that was put off and comes back. */
const stepShown = ({step, upcoming}: Card): Step | null =>
  step ?? (upcoming?.snoozedUntil === undefined ? null : upcoming);
const isNow = ({from}: Step, now: Instant): boolean => from <= now;
